import Foundation
import Testing

/// Every example of `Docs/CLOCK.md` through the built program.
struct ClockPageTests {
  private static let page: ClockPage? = (try? String(contentsOf: ClockPage.place, encoding: .utf8))
    .map { ClockPage($0) }

  private static var runs: [ClockPage.Run] { page?.runs ?? [] }

  /// Runs a command of the page on its files and tickets.
  private func reports(of run: ClockPage.Run) async throws -> FolderContents {
    let scratch = try Scratch()
    try Data(run.configuration.utf8).write(to: scratch.folder.appending(path: "slate.json"))
    for (name, text) in run.files {
      try Data(text.utf8).write(to: scratch.folder.appending(path: name))
    }
    try ClockTickets(run).write(to: scratch.folder)
    let outcome = try await BuiltProgram.run(run.arguments, in: scratch.folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return try FolderContents(scratch.folder.appending(path: "reports"))
  }

  @Test func `the page has its runs, and each of them examples`() {
    #expect(Self.runs.count >= 4)
    #expect(Self.runs.allSatisfy { !$0.tables.isEmpty && !$0.configuration.isEmpty })
  }

  @Test(arguments: runs)
  func `the page tells what comes out`(run: ClockPage.Run) async throws {
    let outcomes = try ClockOutcomes(run, try await reports(of: run))
    print("Docs/CLOCK.md, \(run.testDescription): \(outcomes.checked) outcomes compared")
    #expect(outcomes.differences == [])
    #expect(outcomes.checked > 0)
  }

  @Test(arguments: runs)
  func `an altered outcome is found, wherever it stands`(run: ClockPage.Run) async throws {
    let reports = try await reports(of: run)
    let told = try ClockOutcomes(run, reports).checked
    let altered = try ClockOutcomes(Self.altered(run), reports)
    #expect(altered.differences.count == told && altered.checked == told)
  }

  /// A run of which every outcome says something else: a digit or letter is another one.
  private static func altered(_ run: ClockPage.Run) -> ClockPage.Run {
    var altered = run
    altered.quotations = run.quotations.map { $0 + "x" }
    for table in altered.tables.indices {
      let head = run.tables[table].head
      for column in head.indices
      where head[column].hasPrefix("→")
        || ["value", "n", "low", "high", "status"].contains(head[column])
      {
        for row in run.tables[table].rows.indices {
          let text = run.tables[table].rows[row][column]
          altered.tables[table].rows[row][column] = other(text)
        }
      }
    }
    return altered
  }

  private static func other(_ text: String) -> String {
    if text.isEmpty { return "" }
    guard let last = text.lastIndex(where: \.isNumber) else { return text + "x" }
    return text.replacingCharacters(in: last...last, with: text[last] == "1" ? "2" : "1")
  }
}
