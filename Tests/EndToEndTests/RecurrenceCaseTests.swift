import Foundation
import Testing

/// What becomes of recurring issues, exports in and tables out.
struct RecurrenceCaseTests {
  @Test func `there is a folder for every status`() throws {
    let rows = try RecurrenceCase.all.flatMap { try $0.expected("families") }
    let told = Set(rows.compactMap { $0["status"] })
    #expect(
      told == [
        "", "new", "returned", "grown", "same", "reduced", "gone", "quiet", "renamed?", "storm",
      ])
  }

  @Test(arguments: RecurrenceCase.all)
  func `families and figures are those computed by hand`(_ made: RecurrenceCase) async throws {
    let reports = try Scratch()
    try await report(made, reversed: false, to: reports.folder)
    let families = try made.expected("families")
    let figures = try made.expected("metrics")
    for quarter in Set((families + figures).compactMap { $0["quarter"] }) {
      let place = reports.folder.appending(path: quarter)
      let columns = (families.first ?? [:]).keys.filter { $0 != "quarter" }.sorted()
      let found = try table("families.csv", in: place).rows.map { told($0, columns) }.sorted()
      let wanted = families.filter { $0["quarter"] == quarter }.map { told($0, columns) }.sorted()
      #expect(found == wanted, "\(quarter)")
      let metrics = try table("metrics.csv", in: place).rows.filter { $0["by"] == "all" }
      for figure in figures where figure["quarter"] == quarter {
        let row = metrics.first { $0["measure"] == figure["measure"] } ?? [:]
        let columns = ["measure", "value", "status"]
        #expect(told(row, columns) == told(figure, columns), "\(quarter)")
      }
    }
    #expect(!figures.isEmpty)
  }

  @Test(arguments: RecurrenceCase.all)
  func `the order of rows changes no byte of them`(_ made: RecurrenceCase) async throws {
    let reports = try Scratch()
    try await report(made, reversed: false, to: reports.folder)
    let others = try Scratch()
    try await report(made, reversed: true, to: others.folder)
    let quarters = try FileManager.default.contentsOfDirectory(atPath: reports.folder.path())
      .filter { $0.hasPrefix("20") }
    #expect(!quarters.isEmpty)
    for quarter in quarters {
      for name in ["families.csv", "metrics.csv", "detail.md", "review.md"] {
        let file = "\(quarter)/\(name)"
        let first = try Data(contentsOf: reports.folder.appending(path: file))
        #expect(try Data(contentsOf: others.folder.appending(path: file)) == first, "\(file)")
      }
    }
  }

  private func told(_ row: [String: String], _ columns: [String]) -> String {
    columns.map { "\($0) \(row[$0] ?? "missing")" }.joined(separator: ", ")
  }

  private func table(_ name: String, in folder: URL) throws -> ReportTable {
    ReportTable(try Data(contentsOf: folder.appending(path: name)))
  }

  private func report(_ made: RecurrenceCase, reversed: Bool, to folder: URL) async throws {
    let inputs = try Scratch()
    try made.write(reversed: reversed, to: inputs.folder)
    let outcome = try await BuiltProgram.run(
      ["report", "--out", folder.path()] + made.options, in: inputs.folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }
}
