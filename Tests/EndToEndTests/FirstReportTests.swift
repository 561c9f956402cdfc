import Foundation
import Testing

/// From an export to a report as somebody does it who meets slate for the first time: `init`, two
/// lines of the new file, `check`, `report`.
struct FirstReportTests {
  /// Every export of `fixtures`, found by looking, so that a new format is tried without a word here.
  static let exports: [String] = ["formats", "generic"].flatMap { folder in
    ((try? FileManager.default.contentsOfDirectory(
      atPath: Checkout.fixtures.appending(path: folder).path())) ?? [])
      .filter { $0.hasSuffix(".csv") }.sorted().map { "\(folder)/\($0)" }
  }

  @Test func `there are exports`() { #expect(Self.exports.count >= 28) }

  @Test(arguments: exports)
  func `two edited lines lead from an export to a report with verdicts`(
    export: String
  ) async throws {
    let scratch = try Scratch()
    let folder = scratch.folder
    let source = Checkout.fixtures.appending(path: export)
    try FileManager.default.copyItem(at: source, to: folder.appending(path: "export.csv"))
    let kind = try await kind(in: folder)
    try await begin(in: folder)
    // Attendance alone makes no report.
    guard kind != "sessions" else { return }
    try await check(in: folder)
    guard kind == "tickets" else { return }
    let file = folder.appending(path: "slate.json")
    let edited = Self.taking(
      { line in line.contains("resolve: \"") },
      of: Self.taking(
        { line in line.hasSuffix("\"internal\",") || line.hasSuffix("\"provider\",") },
        of: try String(contentsOf: file, encoding: .utf8)))
    try Data(edited.utf8).write(to: file)
    try await check(in: folder)
    let outcome = try await BuiltProgram.run(["report", "--quarter", "all"], in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(!outcome.errors.contains("no known format"), "what init wrote down is confirmed")
    try expectVerdicts(in: folder)
  }

  private func kind(in folder: URL) async throws -> String {
    let outcome = try await BuiltProgram.run(["inspect", "--json", "export.csv"], in: folder)
    let seen = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require((seen as? [String: Any])?["kind"] as? String)
  }

  private func begin(in folder: URL) async throws {
    let outcome = try await BuiltProgram.run(
      ["init", "export.csv", "--time-zone", "UTC"], in: folder)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.output == "slate.json\n")
  }

  private func check(in folder: URL) async throws {
    let outcome = try await BuiltProgram.run(["check"], in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  /// Takes away the slashes before the first line that is wanted, whose remark does not count.
  private static func taking(_ isWanted: (String) -> Bool, of text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let place = lines.firstIndex { line in
      guard let code = line.firstMatch(of: /^ +\/\/ (["{].*?,)( *\/\/ .*)?$/)?.output.1 else {
        return false
      }
      return isWanted(String(code))
    }
    guard let place else {
      Issue.record("there is no such line to edit:\n\(text)")
      return text
    }
    lines[place] = lines[place].replacing("// ", with: "", maxReplacements: 1)
    return lines.joined(separator: "\n")
  }

  /// Some ticket was resolved, and had a verdict by the policy that was edited.
  private func expectVerdicts(in folder: URL) throws {
    let reports = folder.appending(path: "reports")
    let quarters = try FileManager.default.contentsOfDirectory(atPath: reports.path())
      .filter { $0.contains("-Q") }
    let figures = try quarters.flatMap { quarter in
      ReportTable(try Data(contentsOf: reports.appending(path: "\(quarter)/metrics.csv"))).rows
    }
    func total(_ measure: String, _ column: String) -> Int {
      figures.filter { $0["measure"] == measure && $0["by"] == "all" }
        .reduce(0) { $0 + (Int($1[column] ?? "") ?? 0) }
    }
    #expect(total("tickets_resolved", "value") > 0)
    #expect(total("sla_resolve_met_share", "n") > 0)
  }
}
