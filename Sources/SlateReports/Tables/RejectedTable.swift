import SlateCSV
import SlateMeasures
import SlateModel

/// `rejected.csv`: each row that was not used, where it stands and why.
enum RejectedTable {
  static let header = ["file", "line", "column", "reason", "value"]

  static func bytes(_ edition: Edition) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(header)
    for rejection in edition.ground.export.rejections {
      writer.field(edition.ground.export.files[rejection.file].path)
      writer.field(rejection.line)
      writer.field(rejection.column)
      writer.field(rejection.reason)
      writer.field(edition.published.areHidden ? "" : rejection.value)
      writer.endRow()
    }
    return writer.bytes
  }
}
