/// The Unicode scalars of the bytes 0x80 to 0x9F in Windows-1252.
///
/// Source: WHATWG Encoding Standard, index windows-1252, in which the five bytes that Microsoft
/// left undefined stand for the control characters of the same number, so that no byte is refused.
private let upperControls: [UInt32] = [
  0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
  0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
]

/// The text of Windows-1252 `bytes` in UTF-8; every byte stands for one character.
package func windows1252ToUTF8(_ bytes: Span<UInt8>) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + bytes.count / 8)
  for index in bytes.indices {
    let byte = bytes[index]
    if byte < 0x80 {
      text.append(byte)
      continue
    }
    let scalar = byte < 0xA0 ? upperControls[Int(byte) - 0x80] : UInt32(byte)
    if scalar < 0x800 {
      text.append(0xC0 | UInt8(scalar >> 6))
    } else {
      text.append(0xE0 | UInt8(scalar >> 12))
      text.append(0x80 | UInt8((scalar >> 6) & 0x3F))
    }
    text.append(0x80 | UInt8(scalar & 0x3F))
  }
  return text
}
