import Foundation
import Testing

/// `slate check`: every problem, nothing written, and the exit code that `slate report` would have.
struct CheckTests {
  private func record(_ outcome: Outcome) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(value as? [String: Any])
  }

  @Test func `the fixtures are sound but for what was planted`() async throws {
    let arguments = ["check", "--config", "fixtures/slate.json"]
    let outcome = try await BuiltProgram.run(arguments, in: Checkout.root)
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.hasSuffix("\n8 quarters: 2024-Q3 to 2026-Q2\n"))
    #expect(outcome.errors.contains("no pattern of teams covers \"Facilities Helpdesk\""))
    #expect(!outcome.errors.contains("can never match"))
    let told = try record(try await BuiltProgram.run(arguments + ["--json"], in: Checkout.root))
    #expect((told["quarters"] as? [String])?.count == 8)
    let run = try Data(contentsOf: Checkout.reports.appending(path: "2026-Q2/run.json"))
    let published = try #require(
      try JSONSerialization.jsonObject(with: run) as? [String: Any])
    #expect(told["files"] as? NSArray == published["files"] as? NSArray)
    let problems = try #require(told["problems"] as? [[String: Any]])
    #expect(problems.allSatisfy { $0["severity"] as? String == "warning" })
    #expect(problems.count == outcome.errors.split(separator: "\n").count { $0.first != " " })
    #expect(problems.first?["line"] as? Int == 103 && problems.first?["column"] is NSNull)
  }

  /// The folders of errors that are about what is read: those that `report` refuses by itself.
  private static let cases = ErrorCase.all.filter { wrong in
    wrong.arguments.first == "report"
      && !["bad-option", "missing-value", "quarter-outside-the-span"].contains(wrong.name)
  }

  @Test(arguments: cases)
  func `it finds all that report refuses, and writes nothing`(_ wrong: ErrorCase) async throws {
    let scratch = try Scratch()
    let folder = scratch.folder.appending(path: wrong.name)
    try FileManager.default.copyItem(at: wrong.folder, to: folder)
    let before = try FolderContents(folder)
    let outcome = try await BuiltProgram.run(
      ["check"] + wrong.arguments.dropFirst(), in: folder)
    #expect(
      "exit \(outcome.exitCode)\n" == wrong.expected.split(separator: "\n").last.map { $0 + "\n" })
    for line in wrong.expected.split(separator: "\n").dropFirst().dropLast() {
      #expect(outcome.errors.split(separator: "\n").contains(line), "\(line)")
    }
    #expect(try FolderContents(folder) == before)
  }

  @Test func `what can be read is told beside what cannot`() async throws {
    let scratch = try Scratch()
    try Data("ticket,opened,team,state\nT1,2026-01-05,Desk,New\n".utf8)
      .write(to: scratch.folder.appending(path: "good.csv"))
    let outcome = try await BuiltProgram.run(
      ["check", "--json", "--tickets", "good.csv", "none.csv", "--time-zone", "UTC"],
      in: scratch.folder)
    #expect(outcome.exitCode == 66)
    let told = try record(outcome)
    #expect(
      (told["files"] as? [[String: Any]])?.compactMap { $0["path"] as? String } == ["good.csv"])
    #expect(told["quarters"] as? [String] == ["2026-Q1"])
    let problems = try #require(told["problems"] as? [[String: Any]])
    #expect(problems.compactMap { $0["severity"] as? String } == ["error", "warning"])
    #expect(
      problems.last?["remedy"] as? String
        == "add each to slate.json, by the side that it is on: teams: { \"Desk\": \"internal\" } "
        + "(or \"provider\")")
  }

  @Test func `policies and calendars that nothing uses are told with their places`() async throws {
    let scratch = try Scratch()
    try Data("ticket,opened,priority,state\nT1,2026-01-05,High,New\n".utf8)
      .write(to: scratch.folder.appending(path: "t.csv"))
    try Data(
      """
      { timeZone: "UTC", inputs: { tickets: ["t.csv"] },
        calendars: { office: { hours: { mon: ["09:00-17:00"] } } },
        policies: [
          { when: { priority: "Hihg" }, resolve: "4h" } ] }
      """.utf8
    ).write(to: scratch.folder.appending(path: "slate.json"))
    let outcome = try await BuiltProgram.run(["check"], in: scratch.folder)
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.errors == """
        slate.json:4:5: warning: policy 1 can never match: no ticket has the priority "Hihg"
          these inputs have: High
        slate.json:2:16: warning: no clock runs on the calendar "office"
          name it in a policy or as defaultCalendar, or drop it

        """)
    #expect(outcome.output.hasSuffix("\n1 quarter: 2026-Q1\n"))
  }

  @Test func `instants of tickets that contradict each other are told, and listed by the report`()
    async throws
  {
    let scratch = try Scratch()
    for (name, text) in [("t.csv", Self.contradictions), ("e.csv", Self.changes)] {
      try Data(text.utf8).write(to: scratch.folder.appending(path: name))
    }
    let inputs = ["--tickets", "t.csv", "--events", "e.csv", "--time-zone", "UTC"]
    let outcome = try await BuiltProgram.run(["check"] + inputs, in: scratch.folder)
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.errors == """
        t.csv:2: warning: 1 ticket ended before it was opened
          line 2
          they have no duration and no verdict; mend the export, or look at its time zone
        t.csv:3: warning: 1 ticket answered before it was opened
          line 3
          their responses have no verdict; mend the export, or look at its time zone
        t.csv:4: warning: 3 tickets with a pause outside of the time from opening to end
          lines 4, 5, 6
          what lies outside takes nothing off; mend the export, or look at the unit of its pauses

        """)
    let report = try await BuiltProgram.run(
      ["report", "--quarter", "latest"] + inputs, in: scratch.folder)
    #expect(report.exitCode == 0)
    let detail = try String(
      contentsOf: scratch.folder.appending(path: "reports/2026-Q1/detail.md"), encoding: .utf8)
    for listed in [
      "Resolved before they were opened: T1", "Answered before they were opened: T2",
      "Paused outside of their time: T3, T4, T5",
    ] {
      #expect(detail.contains("\n\(listed)\n"))
    }
  }

  private static let contradictions = """
    ticket,opened,resolved,responded,paused_minutes
    T1,2026-01-05 10:00,2026-01-04 10:00,,
    T2,2026-01-05 10:00,2026-01-06 10:00,2026-01-05 09:00,
    T3,2026-01-05 10:00,2026-01-05 11:00,,90
    T4,2026-01-05 10:00,2026-01-07 11:00,,
    T5,2026-01-05 10:00,2026-01-07 11:00,,
    T6,2026-01-05 10:00,2026-01-07 11:00,,

    """

  private static let changes = """
    ticket,at,state
    T4,2026-01-05 08:00,On Hold
    T4,2026-01-05 09:00,Open
    T4,2026-01-07 11:00,Resolved
    T5,2026-01-07 11:00,Resolved
    T5,2026-01-08 11:00,On Hold
    T5,2026-01-08 12:00,Resolved
    T6,2026-01-05 09:00,On Hold
    T6,2026-01-05 11:00,Open
    T6,2026-01-07 10:00,On Hold
    T6,2026-01-07 11:00,Resolved

    """

  @Test func `overlapping hours and a hidden policy are told with their places, and noted`()
    async throws
  {
    let scratch = try Scratch()
    try Data("ticket,opened,priority,state\nT1,2026-01-05,1 - High,New\n".utf8)
      .write(to: scratch.folder.appending(path: "t.csv"))
    try Data(
      """
      { timeZone: "UTC", inputs: { tickets: ["t.csv"] },
        calendars: { office: { hours: { mon: ["09:00-12:00", "11:00-17:00"] } } },
        policies: [
          { when: { priority: "1*" }, resolve: "4h", calendar: "office" },
          { when: { priority: "1 - High" }, resolve: "8h", calendar: "office" } ] }
      """.utf8
    ).write(to: scratch.folder.appending(path: "slate.json"))
    let told = """
      slate.json:2:56: warning: 11:00-17:00 overlaps 09:00-12:00 on mon
        the time that both have counts once; if that is not meant, mend one of the two
      slate.json:5:5: warning: policy 2 can never match: policy 1 at 4:5 takes all its tickets
        policies are tried in order: put the special one first, or drop it

      """
    let check = try await BuiltProgram.run(["check"], in: scratch.folder)
    #expect(check.errors == told && check.exitCode == 0)
    let report = try await BuiltProgram.run(["report", "--quarter", "latest"], in: scratch.folder)
    #expect(report.errors == told && report.exitCode == 0)
    let review = try String(
      contentsOf: scratch.folder.appending(path: "reports/2026-Q1/review.md"), encoding: .utf8)
    #expect(review.contains("11:00-17:00 overlaps 09:00-12:00 on mon"))
    #expect(review.contains("policy 2 can never match"))
  }
}
