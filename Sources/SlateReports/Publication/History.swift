import SlateCSV
import SlateModel

/// The published figures of every quarter.
package struct History: Sendable {
  static let header = MetricsTable.header + ["data_through", "provisional"]
  private static let table = PublishedTable(header: header, fault: PublishedTable.isWrong)

  private var quarters: [String: [PublishedFigure]] = [:]

  init() {}

  /// Reads a `history.csv`.
  ///
  /// - Throws: the first row that is not of its form.
  init(bytes: [UInt8], file: String) throws(RunFailure) {
    for cells in try Self.table.rows(of: bytes, file: file) {
      quarters[cells[0], default: []].append(PublishedFigure(cells: cells))
    }
  }

  /// The figures of one quarter; none where it was not published.
  subscript(quarter: String) -> [PublishedFigure] { quarters[quarter] ?? [] }

  /// The quarters that have figures, in their order.
  var labels: [String] { quarters.keys.sorted() }

  /// Puts a quarter's figures in the place of those that it had.
  mutating func publish(_ figures: [PublishedFigure], of quarter: String) {
    quarters[quarter] = figures.isEmpty ? nil : figures
  }

  var rows: [PublishedFigure] { labels.flatMap { self[$0] } }

  var bytes: [UInt8] { Self.table.bytes(of: rows.lazy.map(\.cells)) }

  /// Figures as they will be read back: the file disarms cells that a spreadsheet would run.
  static func written(_ figures: [PublishedFigure]) -> [PublishedFigure] {
    figures.map { PublishedFigure(cells: $0.cells.map(disarmed)) }
  }
}
