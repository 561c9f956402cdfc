/// Finds the bytes that the record scanner must look at, in blocks of 64.
///
/// All control characters are marked, though of these only line ends matter: one test finds both
/// kinds of line end, and the others hardly ever occur.
struct RecordMarks {
  /// The number of bytes that one 64-bit mask speaks of.
  static let blockByteCount = 64

  private let delimiter: UInt8
  private let delimiters: UInt64
  private let quotes = ByteWord.repeating(.quote)

  init(dialect: Dialect) {
    delimiter = dialect.delimiter
    delimiters = ByteWord.repeating(dialect.delimiter)
  }

  /// Bit `i` tells that byte `i` of the block is a delimiter, a quote or a control character.
  @inline(__always)
  func block(_ bytes: UnsafePointer<UInt8>, at start: Int) -> UInt64 {
    var marks: UInt64 = 0
    for word in 0..<8 {
      let bits = unsafe ofWord(ByteWord.load(bytes, at: start &+ (word &* 8)))
      marks |= bits << UInt64(truncatingIfNeeded: word &* 8)
    }
    return marks
  }

  /// The same for the last block of a range, of `start..<end`: fewer than 64 bytes.
  func partialBlock(_ bytes: UnsafePointer<UInt8>, at start: Int, end: Int) -> UInt64 {
    var marks: UInt64 = 0
    for position in start..<end {
      let byte = unsafe bytes[position]
      if byte < 0x20 || byte == .quote || byte == delimiter {
        marks |= 1 << UInt64(position - start)
      }
    }
    return marks
  }

  /// Tells whether any of the first `count` bytes is marked.
  func isAnyMarked(_ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
    var position = 0
    while position &+ 8 <= count {
      if unsafe ofWord(ByteWord.load(bytes, at: position)) != 0 { return true }
      position &+= 8
    }
    return unsafe position < count && partialBlock(bytes, at: position, end: count) != 0
  }

  @inline(__always)
  private func ofWord(_ word: UInt64) -> UInt64 {
    let low = word & ByteWord.lowBits
    // Reaches the high bit of a byte from 0x20 on.
    let isNoControl = low &+ (0x60 &* 0x0101_0101_0101_0101)
    let isNoMark =
      isNoControl & ByteWord.differing(low, from: delimiters)
      & ByteWord.differing(low, from: quotes)
    return ByteWord.gathered(~(isNoMark | word) & ByteWord.highBits)
  }
}
