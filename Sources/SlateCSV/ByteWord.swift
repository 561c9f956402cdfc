/// Eight bytes of a file taken at once, the first in the lowest bits.
///
/// Marks in a word are exact: the highest bit of a byte is set if what the mark says is true of
/// that byte, all other bits are clear. (The shorter formula that is often seen for "has this byte"
/// is wrong for bytes above the first match.)
enum ByteWord {
  static let highBits: UInt64 = 0x8080_8080_8080_8080
  static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  /// The word at `offset`, which need not be aligned.
  @inline(__always)
  static func load(_ bytes: UnsafePointer<UInt8>, at offset: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// A word of eight times `byte`.
  static func repeating(_ byte: UInt8) -> UInt64 {
    UInt64(byte) &* 0x0101_0101_0101_0101
  }

  /// Has the high bit of each byte that differs from that of `pattern`; other bits mean nothing.
  ///
  /// `low` is a word without its high bits, `pattern` is eight times one ASCII byte. The sum
  /// reaches the high bit if a bit differs, and never the next byte.
  @inline(__always)
  static func differing(_ low: UInt64, from pattern: UInt64) -> UInt64 {
    (low ^ pattern) &+ lowBits
  }

  /// The first `byte`, ASCII, in `range`; the range's end where there is none.
  static func firstIndex(
    of byte: UInt8, in range: Range<Int>, of bytes: UnsafePointer<UInt8>
  ) -> Int {
    let pattern = repeating(byte)
    var position = range.lowerBound
    while position &+ 8 <= range.upperBound {
      let word = unsafe load(bytes, at: position)
      let marks = ~(differing(word & lowBits, from: pattern) | word) & highBits
      if marks != 0 { return position &+ (marks.trailingZeroBitCount >> 3) }
      position &+= 8
    }
    while position < range.upperBound, unsafe bytes[position] != byte { position &+= 1 }
    return position
  }

  /// Bit `i` of the result is the mark of byte `i`, for eight marks.
  ///
  /// The product moves the mark of byte `i`, bit `8i + 7`, to bit `56 + i`; no two partial products
  /// meet in one bit.
  @inline(__always)
  static func gathered(_ marks: UInt64) -> UInt64 {
    (marks &* 0x0002_0408_1020_4081) >> 56
  }
}
