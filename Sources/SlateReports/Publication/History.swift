import SlateCSV
import SlateMeasures

/// A figure as it was published: its row in `history.csv`.
package struct PublishedFigure: Sendable, Equatable {
  /// quarter, measure, by, key, value, unit, n, low, high, status, data_through, provisional.
  let cells: [String]

  init(_ figure: Figure, quarter: String, dataThrough: String, isProvisional: Bool) {
    cells = [
      quarter, figure.measure, figure.by.name, figure.key,
      figure.value?.millionths.description ?? "", figure.unit.rawValue, "\(figure.n)",
      figure.low?.description ?? "", figure.high?.description ?? "", figure.status.rawValue,
      dataThrough, isProvisional ? "yes" : "no",
    ]
  }

  init(cells: [String]) { self.cells = cells }

  var quarter: String { cells[0] }
}

/// The published figures of every quarter.
struct History {
  static let header = MetricsTable.header + ["data_through", "provisional"]
  static let restatementsHeader = [
    "quarter", "measure", "by", "key", "was", "now", "reason", "was_data_through",
    "now_data_through",
  ]

  private(set) var rows: [PublishedFigure] = []

  init() {}

  /// Reads a `history.csv`; a row that is not of its form is left out.
  init(bytes: [UInt8]) {
    let records = ReferenceScanner.records(of: bytes, dialect: .comma).dropFirst()
    rows = records.compactMap { record in
      record.fields.count == Self.header.count
        ? PublishedFigure(cells: record.fields.map { String(decoding: $0, as: UTF8.self) }) : nil
    }
  }

  /// Puts a quarter's figures in the place of those that it had.
  mutating func publish(_ figures: [PublishedFigure], of quarter: String) {
    let before = rows.filter { $0.quarter < quarter }
    let after = rows.filter { $0.quarter > quarter }
    rows = before + figures + after
  }

  var bytes: [UInt8] {
    var writer = CSVWriter()
    writer.row(Self.header)
    for row in rows { writer.row(row.cells) }
    return writer.bytes
  }

  static var emptyRestatements: [UInt8] {
    var writer = CSVWriter()
    writer.row(restatementsHeader)
    return writer.bytes
  }
}
