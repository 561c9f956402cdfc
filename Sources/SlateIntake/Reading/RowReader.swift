import SlateCSV
import SlateModel

/// Reads the records of one part of a file into columns.
///
/// A row is checked whole before any of it is kept: what fails is rejected with the first cell at
/// fault, in the order of slate's columns.
struct RowReader {
  let header: HeaderRow
  let missing: [[UInt8]]
  let plan: RowPlan
  let reading: CellReading
  let file: Int
  let kind: TableKind
  /// The fields that no column of slate's is read from.
  let unused: [Int]

  var columns: RowColumns
  /// Cells whose content is not a part of the file as it stands are written out here.
  var scratch: [UInt8] = []
  /// What the cells of the row at hand say, by source; texts are kept apart.
  private var values: [Int64]

  init(header: HeaderRow, mapping: Mapping, reading: CellReading, kind: TableKind, file: Int) {
    self.header = header
    missing = mapping.missing
    plan = RowPlan(mapping, kind: kind)
    self.reading = reading
    self.file = file
    self.kind = kind
    let used = Set(plan.fields)
    unused = header.cells.indices.filter { !used.contains($0) }
    columns = RowColumns(kind: kind)
    values = Array(repeating: 0, count: plan.steps.count)
  }

  /// All rows of a part of a file.
  func rows(of part: RecordPart, in bytes: Span<UInt8>, dialect: Dialect) -> RowColumns {
    var reader = self
    var scanner = RecordScanner(range: part.bytes, firstLine: part.firstLine, dialect: dialect)
    var batch = RecordBatch()
    while scanner.next(into: &batch, from: bytes) {
      reader.reserve(batch, of: part)
      for record in 0..<batch.count { reader.read(record, of: batch, in: bytes) }
    }
    return reader.columns
  }

  /// Makes room for the whole part once its first records tell how long they are.
  private mutating func reserve(_ batch: borrowing RecordBatch, of part: RecordPart) {
    guard columns.rows == 0, batch.count > 0 else { return }
    let seen = batch.bytes(ofRecord: batch.count - 1).upperBound - part.bytes.lowerBound
    columns.reserve(rows: part.bytes.count * (batch.count + 1) / max(1, seen), plan)
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
    for index in plan.steps.indices {
      let step = plan.steps[index]
      if step.type == .text {
        keepText(step, record, of: batch, in: bytes)
      } else {
        columns.append(values[index], to: step)
      }
    }
    let whole = batch.bytes(ofRecord: record)
    columns.starts.append(whole.lowerBound)
    columns.lengths.append(UInt32(truncatingIfNeeded: whole.count))
    if kind.isWithoutRepeats { columns.digests.append(digest(record, of: batch, in: bytes)) }
    columns.table.file.append(UInt16(truncatingIfNeeded: file))
    columns.table.line.append(UInt32(truncatingIfNeeded: batch.line(ofRecord: record)))
    columns.table.count += 1
  }

  /// Reads every cell but texts into `values`; tells the first that cannot be used.
  private mutating func valueFault(
    _ record: Int, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) -> Rejection? {
    for index in plan.steps.indices {
      let step = plan.steps[index]
      let (field, cell) = cell(of: step, record, of: batch, in: bytes)
      guard let cell else {
        if step.isRequired {
          return rejection(batch.line(ofRecord: record), field, "a required cell is empty")
        }
        values[index] = step.type.emptyValue
        continue
      }
      if step.type == .text { continue }
      if step.isResolution { columns.datesResolutions = true }
      guard let value = value(of: cell, step.type, in: bytes) else {
        if step.type.isDate { columns.hasUnreadableDates = true }
        let text = text(of: cell, in: bytes)
        return rejection(batch.line(ofRecord: record), field, step.type.fault, text)
      }
      values[index] = value
    }
    return nil
  }
}
