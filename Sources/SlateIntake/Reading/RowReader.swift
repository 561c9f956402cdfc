import SlateCSV
import SlateModel

/// Reads the records of one part of a file into columns.
///
/// A row is checked whole before any of it is kept: what fails is rejected with the first cell at
/// fault, in the order of slate's columns.
struct RowReader {
  let header: HeaderRow
  let mapping: Mapping
  let reading: CellReading
  let file: Int

  var columns: RowColumns
  /// Cells whose content is not a part of the file as it stands are written out here.
  var scratch: [UInt8] = []
  /// What the cells of the row at hand say, by source; texts are kept apart.
  private var values: [Int64]

  init(header: HeaderRow, mapping: Mapping, reading: CellReading, kind: TableKind, file: Int) {
    self.header = header
    self.mapping = mapping
    self.reading = reading
    self.file = file
    columns = RowColumns(kind: kind)
    values = Array(repeating: 0, count: mapping.sources.count)
  }

  /// All rows of a part of a file.
  func rows(of part: RecordPart, in bytes: Span<UInt8>, dialect: Dialect) -> RowColumns {
    var reader = self
    var scanner = RecordScanner(range: part.bytes, firstLine: part.firstLine, dialect: dialect)
    var batch = RecordBatch()
    while scanner.next(into: &batch, from: bytes) {
      for record in 0..<batch.count { reader.read(record, of: batch, in: bytes) }
    }
    return reader.columns
  }

  private mutating func read(
    _ record: Int, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) {
    columns.rows += 1
    let fault =
      shapeFault(record, of: batch, in: bytes) ?? valueFault(record, of: batch, in: bytes)
    if let fault {
      columns.rejections.append(fault)
      return
    }
    for index in mapping.sources.indices {
      let source = mapping.sources[index]
      if source.type == .text {
        keepText(source, record, of: batch, in: bytes)
      } else {
        columns.append(values[index], to: source)
      }
    }
    let whole = batch.bytes(ofRecord: record)
    columns.starts.append(whole.lowerBound)
    columns.lengths.append(UInt32(truncatingIfNeeded: whole.count))
    columns.table.file.append(UInt16(truncatingIfNeeded: file))
    columns.table.line.append(UInt32(truncatingIfNeeded: batch.line(ofRecord: record)))
    columns.table.count += 1
  }

  /// Reads every cell but texts into `values`; tells the first that cannot be used.
  private mutating func valueFault(
    _ record: Int, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) -> Rejection? {
    for index in mapping.sources.indices {
      let source = mapping.sources[index]
      let (field, cell) = cell(of: source, record, of: batch, in: bytes)
      guard let cell else {
        if source.isRequired {
          return rejection(batch.line(ofRecord: record), field, "a required cell is empty")
        }
        values[index] = source.emptyValue
        continue
      }
      if source.type == .text { continue }
      if source.isResolution { columns.datesResolutions = true }
      guard let value = value(of: cell, source, in: bytes) else {
        if source.isDate { columns.hasUnreadableDates = true }
        let text = text(of: cell, in: bytes)
        return rejection(batch.line(ofRecord: record), field, source.fault, text)
      }
      values[index] = value
    }
    return nil
  }
}
