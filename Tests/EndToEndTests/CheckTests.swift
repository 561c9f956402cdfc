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
    try Data("ticket,opened,team\nT1,2026-01-05,Desk\n".utf8)
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
        == "add it, by the side that it is on: teams: { \"Desk\": \"internal\" } (or \"provider\")")
  }

  @Test func `policies and calendars that nothing uses are told with their places`() async throws {
    let scratch = try Scratch()
    try Data("ticket,opened,priority\nT1,2026-01-05,High\n".utf8)
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
}
