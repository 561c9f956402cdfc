import SlateCSV

/// A part of a file that ends at an empty line, below which another one begins.
enum Section {
  /// Where the rows of the section at the start of `rows` end.
  ///
  /// A record of empty cells counts as an empty line: spreadsheets write one for it.
  static func end(in bytes: Span<UInt8>, rows: Range<Int>, dialect: Dialect) -> Int {
    var scanner = RecordScanner(range: rows, firstLine: 1, dialect: dialect)
    var batch = RecordBatch()
    var end = rows.lowerBound
    var lastLine: Int?
    while scanner.next(into: &batch, from: bytes) {
      for record in 0..<batch.count {
        let whole = batch.bytes(ofRecord: record)
        let isApart = lastLine.map { batch.line(ofRecord: record) > $0 + 1 } ?? false
        if isApart || isEmpty(record, of: batch, in: bytes) { return end }
        end = whole.upperBound
        lastLine =
          line(at: whole.count, in: bytes.extracting(whole)) - 1
          + batch.line(ofRecord: record)
      }
    }
    return rows.upperBound
  }

  private static func isEmpty(
    _ record: Int, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) -> Bool {
    for field in 0..<batch.fieldCount(ofRecord: record) {
      let raw = batch.cell(record: record, field: field)
      guard cellContent(of: raw, in: bytes).range.isEmpty else { return false }
    }
    return true
  }
}
