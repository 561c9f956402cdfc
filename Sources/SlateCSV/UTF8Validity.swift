/// Tells whether `bytes` are well-formed UTF-8 (Unicode 16, table 3-7).
package func isUTF8(_ bytes: Span<UInt8>) -> Bool { utf8Prefix(of: bytes).end == bytes.count }

/// How far `bytes` are well-formed UTF-8, and whether they are ASCII up to there, a byte-order mark
/// left out.
package func utf8Prefix(of bytes: Span<UInt8>) -> (end: Int, isASCII: Bool) {
  let marked = ByteOrderMark(at: bytes) == .utf8 ? 3 : 0
  return unsafe bytes.withUnsafeBytes { bytes in
    var position = marked
    var isASCII = true
    while true {
      unsafe position = endOfASCII(in: bytes, from: position)
      if position == bytes.count { return (position, isASCII) }
      let length = unsafe lengthOfScalar(at: position, in: bytes)
      if length == 0 { return (position, isASCII) }
      isASCII = false
      position += length
    }
  }
}

/// The first byte at or after `start` that is not ASCII; the end where there is none.
func endOfASCII(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
  let highBits: UInt64 = 0x8080_8080_8080_8080
  var position = start
  while position + 32 <= bytes.count {
    let words = unsafe (
      bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self),
      bytes.loadUnaligned(fromByteOffset: position + 8, as: UInt64.self),
      bytes.loadUnaligned(fromByteOffset: position + 16, as: UInt64.self),
      bytes.loadUnaligned(fromByteOffset: position + 24, as: UInt64.self)
    )
    if (words.0 | words.1 | words.2 | words.3) & highBits != 0 { break }
    position += 32
  }
  while position < bytes.count, unsafe bytes[position] < 0x80 { position += 1 }
  return position
}

/// The length in bytes of the well-formed sequence at `position`, not ASCII; 0 where there is none.
func lengthOfScalar(at position: Int, in bytes: UnsafeRawBufferPointer) -> Int {
  let length: Int
  // Overlong forms, surrogates and what lies above U+10FFFF all show in the second byte.
  let second: ClosedRange<UInt8>
  switch unsafe bytes[position] {
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard position + length <= bytes.count, unsafe second.contains(bytes[position + 1]) else {
    return 0
  }
  for offset in 2..<max(2, length) where unsafe bytes[position + offset] & 0xC0 != 0x80 {
    return 0
  }
  return length
}
