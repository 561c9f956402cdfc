import Foundation
import Testing

/// A folder under `fixtures/cases`: a small input, and the figures that somebody worked out by hand.
///
/// `expected.csv` holds columns of `metrics.csv`; a row there without its like in the report, or with
/// other cells, is a fault. Beside it may stand `systems.csv.expected` and others: rows of that
/// table, by the columns that they name.
struct MeasureCase: Sendable, CustomTestStringConvertible {
  let folder: URL
  let name: String

  var testDescription: String { name }

  init(_ folder: URL) {
    self.folder = folder
    name = folder.lastPathComponent
  }

  /// The expected tables: the report's file, and the rows to be found in it.
  func expected() throws -> [(file: String, rows: [[String: String]])] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0 == "expected.csv" || $0.hasSuffix(".expected") }.sorted()
      .map { file in
        let table = ReportTable(try Data(contentsOf: folder.appending(path: file)))
        return (
          file == "expected.csv" ? "metrics.csv" : String(file.dropLast(".expected".count)),
          table.rows
        )
      }
  }

  /// Every case, by name; none where the folder cannot be read, which a test of its own notices.
  static let all: [MeasureCase] = {
    let place = Checkout.fixtures.appending(path: "cases")
    let folders = try? FileManager.default.contentsOfDirectory(
      at: place, includingPropertiesForKeys: [.isDirectoryKey])
    return (folders ?? []).filter(\.hasDirectoryPath).map(MeasureCase.init)
      .sorted { $0.name < $1.name }
  }()
}
