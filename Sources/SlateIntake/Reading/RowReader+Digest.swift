import SlateCSV
import SlateModel

extension RowReader {
  /// A hash of a row's cells, those of slate's columns and all others in their order: rows that are
  /// equal cell for cell have equal ones, whatever their quotes.
  mutating func digest(
    _ record: Int, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) -> UInt64 {
    let count = batch.fieldCount(ofRecord: record)
    var digest: UInt64 = 0
    for step in plan.steps {
      for place in step.fields where plan.fields[place] < count {
        let cell = batch.cell(record: record, field: plan.fields[place])
        guard let hash = hash(of: cell, in: bytes) else { continue }
        digest &+= mixed(hash, place: step.column)
        break
      }
    }
    let columnCount = kind.columns.count
    for (place, field) in unused.enumerated() where field < count {
      let cell = batch.cell(record: record, field: field)
      guard let hash = hash(of: cell, in: bytes) else { continue }
      // Behind every column of slate's, whichever of them the file has.
      digest &+= mixed(hash, place: columnCount + place)
    }
    return digest
  }

  /// Of a cell's content; nil where it is empty, so that an empty cell is as good as none.
  private mutating func hash(of raw: Range<Int>, in bytes: Span<UInt8>) -> UInt64? {
    let cell = cellContent(of: raw, in: bytes)
    guard cell.needsUnescaping else {
      return cell.range.isEmpty ? nil : byteHash(bytes.extracting(cell.range))
    }
    unescape(cell.range, of: bytes, into: &scratch)
    return scratch.isEmpty ? nil : byteHash(scratch.span)
  }

  /// The hash of a content in its place: an odd factor moves it, a shift lets the high bits count.
  private func mixed(_ hash: UInt64, place: Int) -> UInt64 {
    let product = (hash &+ UInt64(place)) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product &>> 29)
  }
}
