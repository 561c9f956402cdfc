/// Counts LF, CRLF and CR, each as one line break, and looks out for quotes on the way.
struct LineBreakCounter {
  static let blockByteCount = 64

  private(set) var count = 0
  /// The mark that the byte before is CR, where the mark of a word's byte 0 stands.
  private var carriageReturnBefore: UInt64 = 0

  private static let lineFeeds = ByteWord.repeating(.lineFeed)
  private static let carriageReturns = ByteWord.repeating(.carriageReturn)
  private static let quotes = ByteWord.repeating(.quote)

  /// Counts the 64 bytes from `start`; tells whether there is a quote among them.
  @inline(__always)
  mutating func take(_ bytes: UnsafePointer<UInt8>, at start: Int) -> Bool {
    var isNoQuote = ~UInt64(0)
    // In each byte the number of line breaks at that place of a word, at most 8.
    var sums: UInt64 = 0
    for index in 0..<8 {
      let word = unsafe ByteWord.load(bytes, at: start &+ (index &* 8))
      let low = word & ByteWord.lowBits
      isNoQuote &= ByteWord.differing(low, from: Self.quotes) | word
      let lineFeed = ~(ByteWord.differing(low, from: Self.lineFeeds) | word)
      let carriageReturn =
        ~(ByteWord.differing(low, from: Self.carriageReturns) | word) & ByteWord.highBits
      let followsCarriageReturn = (carriageReturn << 8) | carriageReturnBefore
      carriageReturnBefore = carriageReturn >> 56
      let begins = (lineFeed & ~followsCarriageReturn) | carriageReturn
      sums &+= (begins & ByteWord.highBits) >> 7
    }
    count &+= Int(truncatingIfNeeded: (sums &* 0x0101_0101_0101_0101) >> 56)
    return ~isNoQuote & ByteWord.highBits != 0
  }

  mutating func take(byte: UInt8) {
    if byte == .carriageReturn || byte == .lineFeed && carriageReturnBefore == 0 { count += 1 }
    carriageReturnBefore = byte == .carriageReturn ? 0x80 : 0
  }

  /// Bit `i` tells that byte `i` of the block is a quote.
  @inline(__always)
  static func quotes(in bytes: UnsafePointer<UInt8>, at start: Int) -> UInt64 {
    var marks: UInt64 = 0
    for index in 0..<8 {
      let word = unsafe ByteWord.load(bytes, at: start &+ (index &* 8))
      let isNoQuote = ByteWord.differing(word & ByteWord.lowBits, from: quotes) | word
      let bits = ByteWord.gathered(~isNoQuote & ByteWord.highBits)
      marks |= bits << UInt64(truncatingIfNeeded: index &* 8)
    }
    return marks
  }

  /// The number of line breaks of `range`.
  static func count(in range: Range<Int>, of bytes: UnsafePointer<UInt8>) -> Int {
    var counter = LineBreakCounter()
    var position = range.lowerBound
    while position <= range.upperBound - blockByteCount {
      _ = unsafe counter.take(bytes, at: position)
      position += blockByteCount
    }
    while position < range.upperBound {
      unsafe counter.take(byte: bytes[position])
      position += 1
    }
    return counter.count
  }
}

/// The line that a byte of a text stands on, counted from 1.
package func line(at position: Int, in bytes: Span<UInt8>) -> Int {
  unsafe bytes.withUnsafeBufferPointer { bytes in
    // No address, no bytes: an empty text has one line.
    guard let base = bytes.baseAddress else { return 1 }
    return unsafe 1 + LineBreakCounter.count(in: 0..<position, of: base)
  }
}
