/// Finds records and cells fast: at every byte the same as `ReferenceScanner`, which is the plain
/// statement of the grammar.
///
/// To change the grammar, change the reference first and let the tests show what differs.
package struct RecordScanner {
  private let dialect: Dialect
  private let end: Int
  /// Where the next record begins, and on which line.
  private var position: Int
  private var line: Int

  /// A scanner of the records of `range`, which begins at a record on the line `firstLine`.
  package init(range: Range<Int>, firstLine: Int, dialect: Dialect) {
    self.dialect = dialect
    position = range.lowerBound
    end = range.upperBound
    line = firstLine
  }

  /// Replaces the contents of `batch` by the next records; `false` when none are left.
  ///
  /// `bytes` are the whole file's, the same in every call.
  package mutating func next(into batch: inout RecordBatch, from bytes: Span<UInt8>) -> Bool {
    precondition(0 <= position && end <= bytes.count, "the range lies outside the file")
    var scan = RecordScan(from: position, line: line)
    unsafe bytes.withUnsafeBufferPointer { bytes in
      // No address, no bytes: an empty file.
      guard let base = bytes.baseAddress else { return }
      while unsafe !run(&scan, into: &batch, from: base) { batch.growCells() }
    }
    batch.count = scan.recordCount
    batch.unclosedRecord = scan.unclosedRecord
    position = scan.recordStart
    line = scan.recordLine
    return scan.recordCount > 0
  }

  /// Goes on with `scan`; `false` if it needs more room in the batch.
  private func run(
    _ scan: inout RecordScan, into batch: inout RecordBatch, from bytes: UnsafePointer<UInt8>
  ) -> Bool {
    let marks = RecordMarks(dialect: dialect)
    return unsafe batch.entries.withUnsafeMutableBufferPointer { entries in
      unsafe batch.cellEnds.withUnsafeMutableBufferPointer { cellEnds in
        // Both arrays have elements from the start, so both have an address.
        guard let entryBase = entries.baseAddress, let cellBase = cellEnds.baseAddress else {
          return true
        }
        let target = unsafe RecordScan.Target(
          bytes: bytes, end: end, delimiter: dialect.delimiter, entries: entryBase,
          cellEnds: cellBase, cellRoom: cellEnds.count - RecordBatch.spareRoom)
        return unsafe scan.run(target, marks: marks)
      }
    }
  }
}
