import Foundation
import Testing

/// A format that a user adds without code: an export that no format knows, made readable by one
/// `read` entry.
struct ReadEntryTests {
  /// No header is a word of any language slate knows, and the file says nothing of itself.
  private static let export = """
    Ugyrapport; uge 14;;;;
    Lavet af;Zoe;;;;
    Sagsnr|Modtaget|F\u{91}rdig|Hvem|Hvilende|Prio
    9 001|04/05/2026 9:30|04/05/2026 13:30|Olsen, Pia (po12)|1h 30m|H\u{9B}j
    9 002|04/06/2026 9:00|-|Olsen, Pia (po12)|-|Lav
    9 003|04/06/2026 9:00|01-01-1900|Berg, Bo|0:30|Lav
    I alt: 3 records

    """

  private static let configuration = """
    {
      timeZone: "Europe/Copenhagen",
      inputs: {
        tickets: ["sager-*.txt"],
        read: [{
          files: "sager-*.txt", encoding: "cp850", delimiter: "|", timeZone: "America/New_York", dateOrder: "mdy",
          pausedMinutes: "business",
          columns: { ticket: "Sagsnr", opened: "modtaget", resolved: "FÆRDIG", assignee: "hvem",
                     paused_minutes: "Hvilende", priority: "Prio" },
        }],
      },
      policies: [{ when: { priority: "Høj" }, resolve: "4h", calendar: "24x7" }],
    }
    """

  private func folder(_ configuration: String) throws -> Scratch {
    let scratch = try Scratch()
    // Each scalar is one byte here: those above ASCII stand for CP850's own.
    let bytes = Self.export.unicodeScalars.map { UInt8($0.value) }
    try Data(bytes).write(to: scratch.folder.appending(path: "sager-14.txt"))
    try Data(configuration.utf8).write(to: scratch.folder.appending(path: "slate.json"))
    return scratch
  }

  @Test func `an unknown export is read by one entry alone`() async throws {
    let scratch = try folder(Self.configuration)
    let outcome = try await BuiltProgram.run(
      ["report", "--quarter", "2026-Q2"], in: scratch.folder)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    let reports = scratch.folder.appending(path: "reports/2026-Q2")
    let rows = ReportTable(try Data(contentsOf: reports.appending(path: "tickets.csv"))).rows
    #expect(rows.map { $0["ticket"] } == ["9001", "9002", "9003"])
    let first = try #require(rows.first)
    #expect(first["opened"] == "2026-04-05T15:30:00+02:00")
    #expect(first["resolved"] == "2026-04-05T19:30:00+02:00")
    #expect(first["priority"] == "Høj" && first["paused_hours"] == "1.5")
    #expect(first["resolve_hours"] == "2.5" && first["resolve_verdict"] == "met")
    // A dash, and a spreadsheet's date for none, are empty cells.
    #expect(rows[1]["resolved"] == "" && rows[2]["resolved"] == "")
    let run = try ReportTable(run: Data(contentsOf: reports.appending(path: "run.json"))).rows
    #expect(run.map { $0["format"] } == ["mapped"] && run[0]["used"] == "3")
    let people = ReportTable(try Data(contentsOf: reports.appending(path: "people.csv"))).rows
    #expect(people.map { $0["person"] } == ["Pia Olsen"])
  }

  @Test func `without the entry it is refused`() async throws {
    let scratch = try folder("{ timeZone: 'UTC', inputs: { tickets: 'sager-14.txt' } }")
    let outcome = try await BuiltProgram.run(["report"], in: scratch.folder)
    #expect(outcome.exitCode == 65)
  }

  @Test(arguments: [
    ("encoding: 'cp437'", "slate does not read the encoding \"cp437\""),
    ("delimiter: ':'", "delimiter"), ("format: 'no-such'", "there is no format \"no-such\""),
  ])
  func `an entry that names what slate does not know is refused`(
    entry: String, told: String
  ) async throws {
    let scratch = try folder(
      "{ timeZone: 'UTC', inputs: { tickets: 'sager-14.txt', "
        + "read: [{ files: 'sager-14.txt', \(entry) }] } }")
    let outcome = try await BuiltProgram.run(["report"], in: scratch.folder)
    #expect(outcome.exitCode == 78 && outcome.errors.contains(told), "\(outcome.errors)")
  }
}
