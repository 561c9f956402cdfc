import SlateCSV
import SlateModel

/// Reads the records of one part of a file into columns.
///
/// Batch after batch, and in a batch column after column, so that what a column's cells mean is asked
/// once a batch. A row with a cell that cannot be used is rejected whole, with the first cell at
/// fault in the order of slate's columns.
struct RowReader {
  let header: HeaderRow
  let missing: CellWords
  let plan: RowPlan
  let reading: CellReading
  let file: Int
  let kind: TableKind
  /// The fields that no column of slate's is read from.
  let unused: [Int]

  var columns: RowColumns
  /// Cells whose content is not a part of the file as it stands are written out here.
  var scratch: [UInt8] = []
  /// By record of the batch at hand.
  private(set) var isRejected: [Bool] = []
  private var faults: [(record: Int, rejection: Rejection)] = []

  init(header: HeaderRow, mapping: Mapping, reading: CellReading, kind: TableKind, file: Int) {
    self.header = header
    missing = CellWords(mapping.missing)
    plan = RowPlan(mapping, kind: kind)
    self.reading = reading
    self.file = file
    self.kind = kind
    let used = Set(plan.fields)
    unused = header.cells.indices.filter { !used.contains($0) }
    columns = RowColumns(kind: kind)
  }

  /// All rows of a part of a file.
  func rows(of part: RecordPart, in bytes: Span<UInt8>, dialect: Dialect) -> RowColumns {
    var reader = self
    var scanner = RecordScanner(range: part.bytes, firstLine: part.firstLine, dialect: dialect)
    var batch = RecordBatch()
    while scanner.next(into: &batch, from: bytes) {
      reader.reserve(batch, of: part)
      reader.read(batch, in: bytes)
    }
    return reader.columns
  }

  /// Makes room for the whole part once its first records tell how long they are.
  private mutating func reserve(_ batch: borrowing RecordBatch, of part: RecordPart) {
    guard columns.rows == 0, batch.count > 0 else { return }
    let seen = batch.bytes(ofRecord: batch.count - 1).upperBound - part.bytes.lowerBound
    columns.reserve(rows: part.bytes.count * (batch.count + 1) / max(1, seen), plan)
  }

  private mutating func read(_ batch: borrowing RecordBatch, in bytes: Span<UInt8>) {
    isRejected.removeAll(keepingCapacity: true)
    isRejected.append(contentsOf: repeatElement(false, count: batch.count))
    columns.rows += batch.count
    let hasLeftOut = leaveOut(batch, in: bytes)
    for record in 0..<batch.count where !isRejected[record] {
      if let fault = shapeFault(record, of: batch, in: bytes) { reject(record, fault) }
    }
    let start = columns.table.count
    for step in plan.steps { readColumn(step, of: batch, in: bytes) }
    if hasLeftOut || !faults.isEmpty {
      columns.remove(isRejected, from: start, plan)
      columns.rejections += faults.sorted { $0.record < $1.record }.map(\.rejection)
      faults.removeAll(keepingCapacity: true)
    }
    // Texts are never at fault: they are kept once it is known which rows are.
    for step in plan.steps {
      if case .text = step.type { keepTexts(step, of: batch, in: bytes) }
    }
    keepPlaces(of: batch, in: bytes)
  }

  /// Leaves out what is not about the format's subject: no rows of it, though records of the file.
  ///
  /// - Returns: whether there was any.
  private mutating func leaveOut(
    _ batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) -> Bool {
    guard let subject = plan.subject else { return false }
    let before = columns.leftOut
    for record in 0..<batch.count where !holds(subject, record, of: batch, in: bytes) {
      isRejected[record] = true
      columns.leftOut += 1
      columns.rows -= 1
    }
    return columns.leftOut > before
  }

  mutating func reject(_ record: Int, _ rejection: Rejection) {
    isRejected[record] = true
    faults.append((record, rejection))
  }

  /// Where each row stands, and what it hashes to where equal rows are looked for.
  private mutating func keepPlaces(of batch: borrowing RecordBatch, in bytes: Span<UInt8>) {
    for record in 0..<batch.count where !isRejected[record] {
      let whole = batch.bytes(ofRecord: record)
      columns.starts.append(whole.lowerBound)
      columns.lengths.append(UInt32(truncatingIfNeeded: whole.count))
      if kind.isWithoutRepeats { columns.digests.append(digest(record, of: batch, in: bytes)) }
      columns.table.file.append(UInt16(truncatingIfNeeded: file))
      columns.table.line.append(UInt32(truncatingIfNeeded: batch.line(ofRecord: record)))
      columns.table.count += 1
    }
  }
}
