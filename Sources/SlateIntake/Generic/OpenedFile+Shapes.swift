import SlateCSV

extension OpenedFile {
  /// So many rows are looked at.
  private static let sampledRows = 500

  /// What the first values of each field look like.
  var shapes: [ColumnShape] { sample.map { ColumnShape($0) } }

  /// The first values of each field without the blanks around them, one a row; a cell that a row
  /// does not have is empty.
  private var sample: [[String]] {
    content.withBytes { bytes in
      var fields = Array(repeating: [String](), count: header.cells.count)
      var scanner = RecordScanner(range: rows, firstLine: firstLine, dialect: dialect)
      var batch = RecordBatch()
      var left = Self.sampledRows
      while left > 0, scanner.next(into: &batch, from: bytes) {
        for record in 0..<min(batch.count, left) {
          let count = batch.fieldCount(ofRecord: record)
          for field in fields.indices {
            let raw = field < count ? batch.cell(record: record, field: field) : 0..<0
            fields[field].append(Self.meaning(of: raw, in: bytes))
          }
        }
        left -= batch.count
      }
      return fields
    }
  }
}
