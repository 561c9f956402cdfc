import Foundation
import Testing

/// `slate inspect` on the files of `fixtures/` and on files with something odd about them.
struct InspectTests {
  /// A run's result as JSON.
  private func inspected(
    _ arguments: [String], in folder: URL, exitCode: Int32 = 0
  ) async throws -> [String: Any] {
    let outcome = try await BuiltProgram.run(["inspect", "--json"] + arguments, in: folder)
    #expect(outcome.exitCode == exitCode, "\(outcome.errors)")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(value as? [String: Any])
  }

  /// The same for a file of these bytes.
  private func inspected(
    _ bytes: Data, options: [String] = [], exitCode: Int32 = 0
  ) async throws -> [String: Any] {
    let scratch = try Scratch()
    try bytes.write(to: scratch.folder.appending(path: "f.csv"))
    return try await inspected(options + ["f.csv"], in: scratch.folder, exitCode: exitCode)
  }

  private static let golden = Checkout.fixtures.appending(path: "inspections/tickets.txt")

  @Test func `an inspection for people is as recorded`() async throws {
    let outcome = try await BuiltProgram.run(
      ["inspect", "--config", "fixtures/slate.json", "fixtures/tickets.csv"], in: Checkout.root)
    #expect(outcome.exitCode == 0)
    let expected = (try? String(contentsOf: Self.golden, encoding: .utf8)) ?? ""
    if Checkout.isRecording, outcome.output != expected {
      try Data(outcome.output.utf8).write(to: Self.golden)
      Issue.record("inspections/tickets.txt was written anew: read it")
      return
    }
    #expect(outcome.output == expected)
  }

  @Test(arguments: [
    ("tickets", "tickets"), ("events", "events"), ("documents", "documents"),
    ("sessions", "sessions"), ("systems", "systems"), ("tests", "tests"), ("people", "people"),
    ("evidence", "evidence"), ("decisions", "decisions"), ("family-rules", "familyRules"),
  ])
  func `every file of fixtures is known without being told`(file: String, kind: String)
    async throws
  {
    let seen = try await inspected(
      ["--config", "fixtures/slate.json", "fixtures/\(file).csv"], in: Checkout.root)
    #expect(seen["kind"] as? String == kind && seen["format"] as? String == "slate-\(kind)")
    #expect(seen["confidence"] as? String == "high")
    #expect(seen["timeZone"] as? String == "Australia/Sydney")
    let rows = CSVRows(try Data(contentsOf: Checkout.fixtures.appending(path: "\(file).csv")))
    #expect(seen["rows"] as? Int == rows.records.count)
    let parts = try ["used", "duplicates", "rejected"].map { try #require(seen[$0] as? Int) }
    #expect(parts.reduce(0, +) == rows.records.count)
    let columns = try #require(seen["columns"] as? [String: Any])
    #expect((columns["unused"] as? [String]) == [])
    #expect((columns["used"] as? [String: [String]])?.allSatisfy { $0.value == [$0.key] } == true)
  }

  @Test func `the files of fixtures are all asked for here`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Checkout.fixtures.path())
    #expect(files.filter { $0.hasSuffix(".csv") }.count == 10)
  }

  @Test func `days and months that nothing settles are told, with the way out`() async throws {
    let text = Data("ticket,opened\nT1,01/02/2026\nT2,03/04/2026\n".utf8)
    let seen = try await inspected(text, options: ["--time-zone", "UTC"], exitCode: 65)
    #expect(seen["dateOrder"] is NSNull && seen["rejected"] is NSNull)
    #expect(seen["rows"] as? Int == 2)
    #expect((seen["dates"] as? [String: Int])?["undecided"] == 2)
    let problem = try #require((seen["problems"] as? [[String: Any]])?.first)
    #expect((problem["remedy"] as? String)?.contains("dateOrder: \"dmy\"") == true)
    let settled = try await inspected(text + Data("T3,13/04/2026\n".utf8))
    #expect(settled["dateOrder"] as? String == "dmy")
    #expect((settled["dates"] as? [String: Int])?["dayFirst"] == 1)
  }

  @Test func `semicolons and Windows-1252 are told`() async throws {
    let head = Data("\nticket;opened;team\nT1;2026-01-01;Caf".utf8)
    let seen = try await inspected(head + [0xE9, 0x0A], options: ["--time-zone", "UTC"])
    #expect(seen["delimiter"] as? String == ";" && seen["headerLine"] as? Int == 2)
    #expect(seen["encoding"] as? String == "Windows-1252")
    let teams = try #require(seen["teams"] as? [[String: Any]])
    #expect(teams.compactMap { $0["name"] as? String } == ["Café"])
    #expect(teams.compactMap { $0["side"] as? String } == ["unknown"])
  }

  @Test func `an update log is told apart`() async throws {
    let rows = """
      number,opened_at,sys_mod_count,incident_state,sys_updated_at
      INC1,1/2/2026 10:00,0,New,1/2/2026 10:00
      INC1,1/2/2026 10:00,1,Resolved,13/2/2026 10:00

      """
    let seen = try await inspected(Data(rows.utf8))
    #expect(seen["format"] as? String == "servicenow-update-log")
    #expect(seen["dateOrder"] as? String == "dmy" && seen["rows"] as? Int == 2)
  }

  @Test func `a header that fits nothing ends with 65 and a mapping that works`() async throws {
    let scratch = try Scratch()
    let folder = scratch.folder
    try Data("Ticket ID,Opened as,Hue\n1,2026-01-01,red\n".utf8)
      .write(to: folder.appending(path: "f.csv"))
    let outcome = try await BuiltProgram.run(["inspect", "f.csv"], in: folder)
    #expect(outcome.exitCode == 65)
    let entry = try #require(
      outcome.output.split(separator: "\n").first { $0.contains("inputs: {") })
    #expect(entry.contains("ticket: \"Ticket ID\", opened: \"Opened as\""))
    try Data("{ timeZone: \"UTC\", \(entry) }".utf8)
      .write(to: folder.appending(path: "slate.json"))
    let seen = try await inspected(["f.csv"], in: folder)
    #expect(seen["format"] as? String == "mapped" && seen["confidence"] as? String == "told")
  }

  @Test func `values of rejected cells are shown on request alone`() async throws {
    let scratch = try Scratch()
    try Data("ticket,opened\nT1,secret\nT2,2026-01-05\n".utf8)
      .write(to: scratch.folder.appending(path: "f.csv"))
    for (options, shows) in [([], false), (["--show-values"], true)] as [([String], Bool)] {
      for format in [[], ["--json"]] {
        let outcome = try await BuiltProgram.run(
          ["inspect", "f.csv"] + options + format, in: scratch.folder)
        #expect(outcome.exitCode == 0)
        #expect((outcome.output + outcome.errors).contains("secret") == shows)
      }
    }
  }

  @Test func `several files are an array, and one that is missing hides no other`() async throws {
    let outcome = try await BuiltProgram.run(
      ["inspect", "--json", "none.csv", "people.csv", "errors/empty-file/tickets.csv"],
      in: Checkout.fixtures)
    #expect(outcome.exitCode == 66)
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let seen = try #require(value as? [[String: Any]])
    #expect(seen.map { $0["kind"] as? String } == [nil, "people", nil])
    #expect(outcome.errors.contains("none.csv: there is no such file"))
    #expect(outcome.errors.contains("tickets.csv:1: the file is empty"))
  }

  @Test func `without a file it is wrong usage`() async throws {
    let outcome = try await BuiltProgram.run(["inspect"], in: Checkout.fixtures)
    #expect(outcome.exitCode == 64 && outcome.output == "")
    let help = try await BuiltProgram.run(["inspect", "--help"], in: Checkout.fixtures)
    #expect(help.exitCode == 0 && help.output.hasPrefix("usage: slate inspect [OPTION…] FILE…"))
  }
}
