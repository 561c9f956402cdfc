import Foundation
import Testing

/// Exports in, figures out, each worked out by hand.
struct MeasureCaseTests {
  /// The columns that name a row of each table; the others are compared.
  private static let keys: [String: [String]] = [
    "metrics.csv": ["quarter", "measure", "by", "key"], "documents.csv": ["document"],
    "systems.csv": ["area"], "people.csv": ["person"],
  ]

  @Test(arguments: MeasureCase.all)
  func `a folder's figures are those worked out by hand`(_ wanted: MeasureCase) async throws {
    let scratch = try Scratch()
    let folder = scratch.folder.appending(path: wanted.name)
    try FileManager.default.copyItem(at: wanted.folder, to: folder)
    let outcome = try await BuiltProgram.run(
      ["report", "--quarter", "2026-Q2", "--quiet"], in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let report = folder.appending(path: "reports/2026-Q2")
    for (file, rows) in try wanted.expected() {
      let table = ReportTable(try Data(contentsOf: report.appending(path: file)))
      let keys = try #require(Self.keys[file])
      #expect(!rows.isEmpty, "\(file)")
      for row in rows {
        let named = row.filter { keys.contains($0.key) }
        let found = table.rows.filter { candidate in
          named.allSatisfy { candidate[$0.key] == $0.value }
        }
        #expect(found.count == 1, "\(file) \(named)")
        for (column, cell) in row {
          #expect(found.first?[column] == cell, "\(file) \(named) \(column)")
        }
      }
    }
  }

  @Test func `every folder of cases is one`() throws {
    let place = Checkout.fixtures.appending(path: "cases")
    let folders = try FileManager.default.contentsOfDirectory(atPath: place.path())
      .filter { !$0.hasPrefix(".") && $0 != "README.md" }
    #expect(!folders.isEmpty && MeasureCase.all.map(\.name) == folders.sorted())
    for wanted in MeasureCase.all {
      #expect(try !wanted.expected().isEmpty, "\(wanted.name)")
      let why = wanted.folder.appending(path: "WHY.md").path()
      #expect(FileManager.default.fileExists(atPath: why), "\(wanted.name)")
    }
  }
}
