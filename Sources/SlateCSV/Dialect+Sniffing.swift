extension Dialect {
  /// The delimiters that are looked for, the likelier first.
  package static let candidates: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]

  /// At most so many bytes are looked at: a header is shorter.
  private static let sniffedByteCount = 65_536

  /// The dialect that gives the first record of `range` the most cells, quotes honoured.
  ///
  /// The earlier of `, ; TAB |` wins a tie, so a single column is comma-separated.
  package static func sniffed(from bytes: Span<UInt8>, in range: Range<Int>) -> Dialect {
    let end = min(range.upperBound, range.lowerBound + sniffedByteCount)
    var best = Dialect.comma
    var mostCells = 1
    var batch = RecordBatch()
    for delimiter in candidates {
      let dialect = Dialect(delimiter: delimiter)
      var scanner = RecordScanner(range: range.lowerBound..<end, firstLine: 1, dialect: dialect)
      guard scanner.next(into: &batch, from: bytes) else { break }
      let cells = batch.fieldCount(ofRecord: 0)
      if cells > mostCells {
        best = dialect
        mostCells = cells
      }
    }
    return best
  }
}
