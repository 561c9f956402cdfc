/// An encoding of one byte a character, ASCII below 0x80.
struct CodePage {
  /// The Unicode scalars of the bytes 0x80 to 0xFF.
  let upperHalf: [UInt32]

  /// Source: WHATWG Encoding Standard, index windows-1252, in which the five bytes that Microsoft
  /// left undefined stand for the control characters of the same number, so that no byte is refused.
  static let windows1252 = CodePage(
    upperHalf: [
      0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
      0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
    ] + (0xA0...0xFF))

  /// Source: Unicode Consortium, VENDORS/MICSFT/PC/CP850.TXT.
  static let codePage850 = CodePage(
    upperHalf: """
      ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤\
      ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}
      """.unicodeScalars.map(\.value))

  /// Writes the characters that begin in a block of `bytes` in UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: the whole text: its last character in the block may end behind it.
  ///   - keepsUTF8: leaves sequences of bytes that are well-formed UTF-8 as they are.
  ///   - output: has room for three bytes for each of the block, and one more.
  /// - Returns: where the next block begins, and the number of bytes written.
  func write(
    _ bytes: UnsafeRawBufferPointer, block: Range<Int>, keepsUTF8: Bool = false,
    to output: UnsafeMutablePointer<UInt8>
  ) -> (end: Int, written: Int) {
    let untilEnd = unsafe UnsafeRawBufferPointer(rebasing: bytes[..<block.upperBound])
    var position = block.lowerBound
    var written = 0
    while position < block.upperBound {
      let ascii = unsafe endOfASCII(in: untilEnd, from: position)
      for index in position..<ascii { unsafe output[written + index - position] = bytes[index] }
      written += ascii - position
      position = ascii
      guard position < block.upperBound else { break }
      let length = keepsUTF8 ? unsafe lengthOfScalar(at: position, in: bytes) : 0
      if length > 0 {
        for index in position..<position + length {
          unsafe output[written + index - position] = bytes[index]
        }
        written += length
        position += length
      } else {
        let scalar = unsafe upperHalf[Int(bytes[position]) - 0x80]
        written += unsafe writeUTF8(scalar, to: output + written)
        position += 1
      }
    }
    return (position, written)
  }
}

/// Writes a Unicode scalar in UTF-8; `output` has room for four bytes.
///
/// - Returns: the number of bytes written.
@inline(__always)
func writeUTF8(_ scalar: UInt32, to output: UnsafeMutablePointer<UInt8>) -> Int {
  func continuation(_ shift: UInt32) -> UInt8 { 0x80 | UInt8((scalar >> shift) & 0x3F) }
  switch scalar {
  case 0..<0x80:
    unsafe output[0] = UInt8(scalar)
    return 1
  case 0x80..<0x800:
    unsafe output[0] = 0xC0 | UInt8(scalar >> 6)
    unsafe output[1] = continuation(0)
    return 2
  case 0x800..<0x1_0000:
    unsafe output[0] = 0xE0 | UInt8(scalar >> 12)
    unsafe output[1] = continuation(6)
    unsafe output[2] = continuation(0)
    return 3
  default:
    unsafe output[0] = 0xF0 | UInt8(scalar >> 18)
    unsafe output[1] = continuation(12)
    unsafe output[2] = continuation(6)
    unsafe output[3] = continuation(0)
    return 4
  }
}
