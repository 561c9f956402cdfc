import Foundation
import SlateCSV
import Testing

@Suite struct TextEncodingTests {
  private func text(_ bytes: [UInt8], from encoding: TextEncoding) throws -> String {
    let text = try MappedFile(bytes: bytes).text(from: encoding)
    return try #require(String(validating: text.contents, as: UTF8.self))
  }

  private func units(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  private static let texts = [
    "", "a", "ab", "abc", "abcd", "abcde", "ID;Título\r\n1;ç\r\n", "\u{7F}\u{80}\u{7FF}\u{800}",
    "\u{D7FF}\u{E000}\u{FFFF}😀\u{10FFFF}", "日本,語\n", "abcd€abcdefgh😀abcdefg",
  ]

  @Test(arguments: texts)
  func `UTF-16 becomes the text that it is, whichever byte comes first`(text: String) throws {
    let (little, big) = (units(text, isBigEndian: false), units(text, isBigEndian: true))
    #expect(try self.text(little, from: .utf16LittleEndian) == text)
    #expect(try self.text(big, from: .utf16BigEndian) == text)
    #expect(try self.text([0xFF, 0xFE] + little, from: .utf16LittleEndian) == text)
    #expect(try self.text([0xFE, 0xFF] + big, from: .utf16BigEndian) == text)
  }

  @Test(
    arguments: [
      ([0x3D, 0xD8], "\u{FFFD}"), ([0x00, 0xDE, 0x61, 0x00], "\u{FFFD}a"),
      ([0x3D, 0xD8, 0x61, 0x00], "\u{FFFD}a"), ([0x61, 0x00, 0x62], "a\u{FFFD}"),
      ([0x3D, 0xD8, 0x3D, 0xD8, 0x00, 0xDE], "\u{FFFD}😀"), ([0x61], "\u{FFFD}"),
    ] as [([UInt8], String)])
  func `halves of UTF-16 that stand alone are marked`(bytes: [UInt8], text: String) throws {
    #expect(try self.text(bytes, from: .utf16LittleEndian) == text)
  }

  @Test func `every byte of Windows-1252 is the character that Foundation makes of it`() throws {
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    for byte in UInt8.min...UInt8.max {
      let made = try text([byte], from: .windows1252)
      if undefined.contains(byte) {
        #expect(made.unicodeScalars.map(\.value) == [UInt32(byte)])
      } else {
        #expect(made == String(bytes: [byte], encoding: .windowsCP1252))
      }
    }
  }

  @Test func `every byte of CP850 is the character that Foundation makes of it`() throws {
    // DOSLatin1 of CFStringEncodings, in the form that Foundation takes.
    let encoding = String.Encoding(rawValue: 0x8000_0410)
    for byte in UInt8.min...UInt8.max {
      #expect(try text([byte], from: .codePage850) == String(bytes: [byte], encoding: encoding))
    }
  }

  @Test(arguments: [TextEncoding.windows1252, .codePage850])
  func `all bytes in a row become one valid text`(encoding: TextEncoding) throws {
    let all = Array(UInt8.min...UInt8.max)
    #expect(try text(all + all, from: encoding).unicodeScalars.count == 512)
  }

  @Test func `of damaged UTF-8 what is well-formed stays`() throws {
    let bytes = Array("é€😀".utf8) + [0xE9, 0x80] + Array("ü".utf8) + [0xC3]
    #expect(try text(bytes, from: .damagedUTF8) == "é€😀é€üÃ")
  }

  @Test func `a text of several pages keeps every byte`() throws {
    let text = String(repeating: "Zoë;4711\r\n", count: 20_000)
    let bytes = try #require(text.data(using: .windowsCP1252))
    #expect(try self.text(Array(bytes), from: .windows1252) == text)
    #expect(try self.text(units(text, isBigEndian: true), from: .utf16BigEndian) == text)
  }

  @Test(
    arguments: [
      ([], .utf8), ([0x61], .utf8), ([0xC3, 0xA9], .utf8), ([0xEF, 0xBB, 0xBF, 0x61], .markedUTF8),
      ([0xFF, 0xFE, 0x61, 0x00], .utf16LittleEndian), ([0xFE, 0xFF, 0x00, 0x61], .utf16BigEndian),
      ([0x61, 0x00, 0x3B, 0x00], .utf16LittleEndian), ([0x00, 0x61, 0x00, 0x3B], .utf16BigEndian),
      ([0x61, 0x00, 0x3B, 0x00, 0x0A], .utf16LittleEndian), ([0x61, 0xE9], .windows1252),
      ([0xC3, 0xA9, 0xE9], .damagedUTF8), ([0xEF, 0xBB, 0xBF, 0xE9], .windows1252),
      ([0x61, 0x00, 0x00, 0x61], .utf8), ([0x00, 0x00], .utf8),
    ] as [([UInt8], TextEncoding)])
  func `an encoding is known by its bytes`(bytes: [UInt8], encoding: TextEncoding) {
    #expect(TextEncoding.sniffed(bytes.span).encoding == encoding)
  }

  @Test func `UTF-16 without a mark is known by few ASCII letters among many others`() {
    let text = String(repeating: "日本語の件名", count: 4) + ";" + "状態" + "\r\n"
    for isBigEndian in [false, true] {
      let found = TextEncoding.sniffed(units(text, isBigEndian: isBigEndian).span).encoding
      #expect(found == (isBigEndian ? .utf16BigEndian : .utf16LittleEndian))
    }
  }

  @Test func `the first stray byte of damaged UTF-8 is told`() {
    let found = TextEncoding.sniffed((Array("é\nab".utf8) + [0xE9]).span)
    #expect(found.stray == 5 && found.encoding == .damagedUTF8)
  }

  @Test(arguments: [
    (0, 1), (1, 1), (2, 2), (3, 2), (4, 3), (6, 4), (200, 4),
  ])
  func `lines are counted whatever ends them`(position: Int, line: Int) {
    let bytes = Array(("a\nb\rc\r\n" + String(repeating: "x", count: 300)).utf8)
    #expect(SlateCSV.line(at: position, in: bytes.span) == line)
  }
}
