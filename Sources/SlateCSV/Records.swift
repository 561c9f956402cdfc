/// All records of `range` by the fast scanner, in one piece or in several: for small files and
/// tests.
package func records(
  of bytes: Span<UInt8>, in range: Range<Int>, dialect: Dialect, sliceCount: Int = 1
) -> [ReferenceRecord] {
  var batch = RecordBatch()
  return records(
    of: bytes, slices: slices(of: bytes, in: range, count: sliceCount), dialect: dialect,
    using: &batch)
}

/// All records of consecutive slices; `batch` is a reusable one.
func records(
  of bytes: Span<UInt8>, slices: [Range<Int>], dialect: Dialect, using batch: inout RecordBatch
) -> [ReferenceRecord] {
  var scans: [QuoteScan] = []
  for slice in slices { scans.append(QuoteScan(slice: slice, bytes: bytes, dialect: dialect)) }
  var records: [ReferenceRecord] = []
  for part in recordParts(joining: scans) {
    var scanner = RecordScanner(range: part.bytes, firstLine: part.firstLine, dialect: dialect)
    while scanner.next(into: &batch, from: bytes) {
      for record in 0..<batch.count {
        var fields: [[UInt8]] = []
        for field in 0..<batch.fieldCount(ofRecord: record) {
          fields.append(cellBytes(of: batch.cell(record: record, field: field), in: bytes))
        }
        records.append(
          ReferenceRecord(
            line: batch.line(ofRecord: record), fields: fields,
            isUnclosed: batch.isUnclosed(record: record)))
      }
    }
  }
  return records
}
