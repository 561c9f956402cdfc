import SlateCSV
import SlateMeasures

/// `metrics.csv`: every figure of a quarter.
enum MetricsTable {
  static let header = [
    "quarter", "measure", "by", "key", "value", "unit", "n", "low", "high", "status",
  ]

  static func bytes(_ edition: Edition) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(header)
    for figure in edition.measured.rows {
      cells(figure, quarter: edition.label, in: &writer)
      writer.endRow()
    }
    return writer.bytes
  }

  static func cells(_ figure: Figure, quarter: String, in writer: inout CSVWriter) {
    writer.field(quarter)
    writer.field(figure.measure)
    writer.field(figure.by.name)
    writer.field(figure.key)
    writer.field(figure.value?.millionths.description ?? "")
    writer.field(figure.unit.rawValue)
    writer.field(figure.n)
    writer.field(figure.low?.description ?? "")
    writer.field(figure.high?.description ?? "")
    writer.field(figure.status.rawValue)
  }
}

extension CSVWriter {
  mutating func row(_ cells: [String]) {
    for cell in cells { field(cell) }
    endRow()
  }
}
