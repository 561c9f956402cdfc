import SlateCSV
import SlateModel

extension RecordBatch {
  /// Where a cell begins; the end of its record for a cell that it lacks.
  func place(ofField field: Int, inRecord record: Int, of bytes: Span<UInt8>) -> SourcePlace {
    let whole = self.bytes(ofRecord: record)
    let hasCell = field < fieldCount(ofRecord: record)
    let end = hasCell ? cell(record: record, field: field).lowerBound : whole.upperBound
    var place = SourcePlace(line: line(ofRecord: record), column: 1)
    for index in whole.lowerBound..<end {
      let byte = bytes[index]
      if byte == 0x0A || (byte == 0x0D && bytes[index + 1] != 0x0A) {
        place = SourcePlace(line: place.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        // A byte that continues a scalar is no column of its own.
        place.column += 1
      }
    }
    return place
  }
}
