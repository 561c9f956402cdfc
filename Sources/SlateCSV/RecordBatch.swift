/// Where the records and cells of a piece of a file are: numbers only, reused from piece to piece.
///
/// All positions count bytes from the start of the file.
@usableFromInline
package struct RecordBatch {
  /// A record's start; its cells' ends stand in `cellEnds` from `firstCell` up to those of the
  /// next.
  @usableFromInline
  struct Entry {
    @usableFromInline var start: Int
    @usableFromInline var firstCell: Int
    @usableFromInline var line: Int
  }

  /// A batch ends with the record in which it reaches so many bytes or records.
  static let byteGoal = 262_144
  static let recordGoal = 4096

  /// Room that a scanner needs before each block: a cell a byte, and what the end of input adds.
  static let spareRoom = RecordMarks.blockByteCount + 2

  /// The number of records.
  @usableFromInline package internal(set) var count = 0

  /// Only the first `count` mean something, and one more whose `firstCell` is the number of cells.
  @usableFromInline var entries: [Entry]
  @usableFromInline var cellEnds: [Int]
  @usableFromInline var unclosedRecord: Int?

  /// An empty batch with room for most pieces.
  package init() {
    let nothing = Entry(start: 0, firstCell: 0, line: 0)
    entries = Array(repeating: nothing, count: Self.recordGoal + Self.spareRoom)
    cellEnds = Array(repeating: 0, count: Self.byteGoal / 8)
  }

  /// Doubles the room for cells, for a record of very many.
  mutating func growCells() {
    cellEnds.append(contentsOf: repeatElement(0, count: cellEnds.count))
  }
}

extension RecordBatch {
  /// The number of cells of a record, at least one.
  @inlinable
  package func fieldCount(ofRecord record: Int) -> Int {
    precondition(record < count, "no such record in the batch")
    return entries[record + 1].firstCell - entries[record].firstCell
  }

  /// The bytes of a cell as they stand in the file, with the quotes, without delimiter and line
  /// end.
  ///
  /// The record must have more than `field` cells.
  @inlinable
  package func cell(record: Int, field: Int) -> Range<Int> {
    precondition(field < fieldCount(ofRecord: record), "no such cell in the record")
    let index = entries[record].firstCell + field
    let start = field == 0 ? entries[record].start : cellEnds[index - 1] + 1
    return start..<cellEnds[index]
  }

  /// The line on which a record begins, counted from 1.
  @inlinable
  package func line(ofRecord record: Int) -> Int {
    precondition(record < count, "no such record in the batch")
    return entries[record].line
  }

  /// The bytes of a whole record without its line end.
  @inlinable
  package func bytes(ofRecord record: Int) -> Range<Int> {
    precondition(record < count, "no such record in the batch")
    return entries[record].start..<cellEnds[entries[record + 1].firstCell - 1]
  }

  /// Tells whether a record was cut at the end of a line because its last quote never closes.
  @inlinable
  package func isUnclosed(record: Int) -> Bool {
    unclosedRecord == record
  }
}
