/// The work of filling one batch: a state machine that steps from mark to mark.
///
/// Its safety rests on three facts. Every position that it reads is below `end`. A block has at
/// most 64 marks, and a mark writes at most one cell and one record. Before each block there is
/// room for as many and for what the end of the range adds (`RecordBatch.spareRoom`).
struct RecordScan {
  /// What is read and written.
  @unsafe struct Target {
    let bytes: UnsafePointer<UInt8>
    let end: Int
    let delimiter: UInt8
    let entries: UnsafeMutablePointer<RecordBatch.Entry>
    let cellEnds: UnsafeMutablePointer<Int>
    /// With so many cells there is no room for another block.
    let cellRoom: Int
  }

  private(set) var recordCount = 0
  private(set) var unclosedRecord: Int?
  /// The record being read, and after a run the first one of the next batch.
  private(set) var recordStart: Int
  private(set) var recordLine: Int

  private let start: Int
  private var nextBlock: Int
  private var cellCount = 0
  private var firstCell = 0
  private var fieldStart: Int
  /// Marks before it are spoken for: the LF of a CRLF, the second of two quotes.
  private var resume: Int
  private var line: Int
  private var isInsideQuotes = false
  private var opening = 0
  private var openingLine = 0

  init(from start: Int, line: Int) {
    self.start = start
    nextBlock = start
    recordStart = start
    fieldStart = start
    resume = start
    self.line = line
    recordLine = line
  }

  /// Reads until the batch is full or the range ends; `false` if the batch must first have more
  /// room.
  @inline(__always)
  mutating func run(_ target: Target, marks: RecordMarks) -> Bool {
    while unsafe nextBlock < target.end {
      if recordCount > 0, unsafe isFull(target) {
        unsafe cutBack(target)
        return true
      }
      if unsafe cellCount > target.cellRoom { return false }
      let blockEnd = nextBlock &+ RecordMarks.blockByteCount
      let block =
        if unsafe blockEnd <= target.end {
          unsafe marks.block(target.bytes, at: nextBlock)
        } else {
          unsafe marks.partialBlock(target.bytes, at: nextBlock, end: target.end)
        }
      unsafe take(block, target)
      nextBlock = blockEnd
    }
    unsafe finish(target)
    return true
  }

  private func isFull(_ target: Target) -> Bool {
    unsafe recordCount >= RecordBatch.recordGoal || cellCount > target.cellRoom
      || nextBlock &- start >= RecordBatch.byteGoal
  }

  /// Leaves the record being read to the next batch.
  private mutating func cutBack(_ target: Target) {
    cellCount = firstCell
    unsafe target.entries[recordCount].firstCell = cellCount
  }

  @inline(__always)
  private mutating func take(_ block: UInt64, _ target: Target) {
    var marks = block
    while marks != 0 {
      let position = nextBlock &+ marks.trailingZeroBitCount
      marks &= marks &- 1
      if position < resume { continue }
      let byte = unsafe target.bytes[position]
      if isInsideQuotes {
        unsafe takeInside(byte, at: position, target)
      } else if unsafe byte == target.delimiter {
        unsafe closeField(at: position, target)
        fieldStart = position &+ 1
      } else if byte.isLineBreak {
        if position > recordStart { unsafe closeRecord(at: position, target) }
        unsafe takeLineBreak(byte, at: position, target)
        beginRecord(at: resume)
      } else if byte == .quote, position == fieldStart {
        isInsideQuotes = true
        opening = position
        openingLine = line
      }
    }
  }

  @inline(__always)
  private mutating func takeInside(_ byte: UInt8, at position: Int, _ target: Target) {
    if byte == .quote {
      let isDoubled = unsafe position &+ 1 < target.end && target.bytes[position &+ 1] == .quote
      isInsideQuotes = isDoubled
      resume = position &+ (isDoubled ? 2 : 1)
    } else if byte.isLineBreak {
      unsafe takeLineBreak(byte, at: position, target)
    }
  }

  @inline(__always)
  private mutating func takeLineBreak(_ byte: UInt8, at position: Int, _ target: Target) {
    line &+= 1
    let isPair =
      unsafe byte == .carriageReturn && position &+ 1 < target.end
      && target.bytes[position &+ 1] == .lineFeed
    resume = position &+ (isPair ? 2 : 1)
  }

  @inline(__always)
  private mutating func closeField(at position: Int, _ target: Target) {
    unsafe target.cellEnds[cellCount] = position
    cellCount &+= 1
  }

  @inline(__always)
  private mutating func closeRecord(at position: Int, _ target: Target) {
    unsafe closeField(at: position, target)
    unsafe target.entries[recordCount] = RecordBatch.Entry(
      start: recordStart, firstCell: firstCell, line: recordLine)
    recordCount &+= 1
    firstCell = cellCount
  }

  @inline(__always)
  private mutating func beginRecord(at position: Int) {
    recordStart = position
    fieldStart = position
    recordLine = line
  }

  /// Closes what the end of the range leaves open.
  private mutating func finish(_ target: Target) {
    if isInsideQuotes {
      unsafe finishUnclosed(target)
    } else if unsafe recordStart < target.end {
      unsafe closeRecord(at: target.end, target)
      unsafe beginRecord(at: target.end)
    }
    unsafe target.entries[recordCount].firstCell = cellCount
  }

  /// Ends the record at the end of the line on which its last quote opens.
  ///
  /// Every cell of the record found so far lies before that quote. The next batch goes on behind
  /// the line, where nothing is left unclosed again: all runs of quotes that follow have even
  /// length.
  private mutating func finishUnclosed(_ target: Target) {
    var position = opening
    while unsafe position < target.end, unsafe !target.bytes[position].isLineBreak { position += 1 }
    unclosedRecord = recordCount
    unsafe closeRecord(at: position, target)
    line = openingLine
    resume = position
    if unsafe position < target.end {
      unsafe takeLineBreak(target.bytes[position], at: position, target)
    }
    beginRecord(at: resume)
  }
}
