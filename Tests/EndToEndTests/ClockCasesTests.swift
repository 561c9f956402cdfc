import Foundation
import Testing

/// `slate clock --cases`.
struct ClockCasesTests {
  private static let configuration = """
    { calendars: { office: { timeZone: "Australia/Lord_Howe",
        hours: { sat: ["22:00-30:00"], sun: ["09:00-17:00"] }, holidays: ["2026-04-12"] } } }
    """
  private static let header = "calendar,start,end,target_seconds,pauses"

  /// Clocks go back by half an hour at 02:00 on Sunday 5 April.
  private static let rows = [
    "office,2026-04-04T22:00:00+11:00,2026-04-05T06:00:00+10:30,30600,",
    "office,2026-04-04T11:00:00Z,2026-04-06T00:00:00Z,,2026-04-04T11:00Z/2026-04-05T09:00+10:30",
    "24x7,2026-04-04T11:00:00Z,2026-04-05T11:00:00Z,3600,",
  ]
  private static let answers = [
    "30600,2026-04-04T19:30:00Z", "28800,", "86400,2026-04-04T12:00:00Z",
  ]

  private func answered(
    _ text: String, options: [String] = ["--cases", "c.csv"], input: Data? = nil
  ) async throws -> Outcome {
    let scratch = try Scratch()
    try Data(Self.configuration.utf8).write(to: scratch.folder.appending(path: "slate.json"))
    try Data(text.utf8).write(to: scratch.folder.appending(path: "c.csv"))
    return try await BuiltProgram.run(["clock"] + options, in: scratch.folder, input: input)
  }

  private static let sound = ([header] + rows).joined(separator: "\n") + "\n"
  private static let soundAnswer =
    "\(header),elapsed_seconds,due\n" + zip(rows, answers).map { "\($0),\($1)\n" }.joined()

  @Test func `rows come back in their order, answered`() async throws {
    let outcome = try await answered(Self.sound)
    #expect(outcome.output == Self.soundAnswer && outcome.errors == "" && outcome.exitCode == 0)
  }

  @Test func `standard input is answered as a file is`() async throws {
    let outcome = try await answered(
      "", options: ["--cases", "-", "--config=slate.json"], input: Data(Self.sound.utf8))
    #expect(outcome.output == Self.soundAnswer && outcome.errors == "" && outcome.exitCode == 0)
  }

  @Test func `line ends of Windows and a mark before the text change nothing`() async throws {
    let outcome = try await answered("\u{FEFF}" + Self.sound.replacing("\n", with: "\r\n"))
    #expect(outcome.output == Self.soundAnswer && outcome.errors == "" && outcome.exitCode == 0)
  }

  @Test func `a bad row is told, the others are answered, and the code is 65`() async throws {
    let bad = [
      "ofice,2026-04-04T11:00:00Z,,3600,", "office,2026-04-04T11:00:00,,3600,",
      "office,2026-04-04T11:00:00Z,tomorrow,3600,", "office,2026-04-04T11:00:00Z,,8h,",
      "office,2026-04-04T11:00:00Z,,3600,2026-04-05T11:00:00Z/2026-04-04T11:00:00Z",
    ]
    let text = ([Self.header] + bad + Self.rows).joined(separator: "\n")
    let outcome = try await answered(text)
    #expect(outcome.exitCode == 65)
    #expect(
      outcome.output
        == Self.soundAnswer.replacing(
          Self.rows[0], with: bad.map { $0 + ",,\n" }.joined() + Self.rows[0]))
    #expect(
      outcome.errors == """
        c.csv:2:1: unknown calendar "ofice"
          did you mean "office"?
        c.csv:3:8: "2026-04-04T11:00:00" does not tell its offset from UTC
          end it in Z, or in an offset such as +11:00
        c.csv:4:29: "tomorrow" is no instant of the years 1970 to 2100
          write 2026-03-02T09:30:00+11:00, or …Z for UTC
        c.csv:5:30: "8h" is no number of seconds
          write a whole number, such as 28800 for 8 hours, or leave it empty
        c.csv:6:35: the pause "2026-04-05T11:00:00Z/2026-04-04T11:00:00Z" ends before it starts
          are the two the wrong way round?

        """)
  }

  @Test func `odd rows are answered, told as warnings, and end well`() async throws {
    let text = """
      \(Self.header)
      24x7,2026-04-04T11:00:00Z,2026-04-04T10:00:00Z,,
      24x7,2026-04-04T11:00:00Z,2026-04-04T12:00:00Z,,2026-04-04T12:00Z/2026-04-04T13:00Z

      """
    let outcome = try await answered(text)
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("T10:00:00Z,,,0,\n") && outcome.output.hasSuffix(",3600,\n"))
    #expect(
      outcome.errors == """
        c.csv:2:27: warning: the end lies before the start: no time has elapsed
          are the two the wrong way round?
        c.csv:3:49: warning: a pause lies outside the time that is asked about
          it takes nothing off; is it another question's?

        """)
  }

  @Test func `a file of many pieces is answered to its last row`() async throws {
    let text = Self.header + "\n" + String(repeating: Self.rows[2] + "\n", count: 100_000)
    let outcome = try await answered(text)
    #expect(outcome.exitCode == 0 && outcome.output.utf8.count > 5_000_000)
    #expect(outcome.output.hasSuffix("86400,2026-04-04T12:00:00Z\n"))
  }
}
