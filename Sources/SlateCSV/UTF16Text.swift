/// Text of two bytes a unit (Unicode 16, section 3.9), without a byte-order mark.
struct UTF16Text {
  let isBigEndian: Bool

  private static let replacement: UInt32 = 0xFFFD

  /// Writes the characters that begin in a block of `bytes` in UTF-8.
  ///
  /// Halves of pairs that stand alone, and a last byte alone, become U+FFFD.
  ///
  /// - Parameters:
  ///   - bytes: the whole text: its last character in the block may end behind it.
  ///   - block: begins where a unit does.
  ///   - output: has room for three bytes for each of the block, and one more.
  /// - Returns: where the next block begins, and the number of bytes written.
  func write(
    _ bytes: UnsafeRawBufferPointer, block: Range<Int>, to output: UnsafeMutablePointer<UInt8>
  ) -> (end: Int, written: Int) {
    var position = block.lowerBound
    var written = 0
    while position < min(block.upperBound, bytes.count - 1) {
      if unsafe writeFourASCII(bytes, at: position, to: output + written) {
        position += 8
        written += 4
        continue
      }
      let (scalar, length) = unsafe scalar(in: bytes, at: position)
      written += unsafe writeUTF8(scalar, to: output + written)
      position += length
    }
    if position < block.upperBound {
      written += unsafe writeUTF8(Self.replacement, to: output + written)
      position += 1
    }
    return (position, written)
  }

  /// The usual case: four units of one word at once; writes nothing where one is not ASCII.
  @inline(__always)
  private func writeFourASCII(
    _ bytes: UnsafeRawBufferPointer, at position: Int, to output: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    guard position + 8 <= bytes.count else { return false }
    let word = unsafe UInt64(
      littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    let units = isBigEndian ? word >> 8 : word
    let others: UInt64 = isBigEndian ? 0x80FF_80FF_80FF_80FF : 0xFF80_FF80_FF80_FF80
    guard word & others == 0 else { return false }
    for unit in 0..<4 {
      unsafe output[unit] = UInt8(truncatingIfNeeded: units >> UInt64(16 * unit))
    }
    return true
  }

  /// The scalar that begins here, and how many bytes it takes.
  private func scalar(
    in bytes: UnsafeRawBufferPointer, at position: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = unsafe unit(in: bytes, at: position)
    guard 0xD800...0xDFFF ~= first else { return (first, 2) }
    guard first < 0xDC00, position + 3 < bytes.count,
      case let second = unsafe unit(in: bytes, at: position + 2), 0xDC00...0xDFFF ~= second
    else { return (Self.replacement, 2) }
    return (0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00), 4)
  }

  private func unit(in bytes: UnsafeRawBufferPointer, at position: Int) -> UInt32 {
    let (first, second) = unsafe (UInt32(bytes[position]), UInt32(bytes[position + 1]))
    return isBigEndian ? (first << 8) | second : (second << 8) | first
  }
}
