import Testing

@testable import SlateIntake

struct BlankTests {
  private static let blanks = [
    " ", "\t", "\u{A0}", "\u{202F}", "\u{2009}", "\u{200A}", "\u{200B}", "\u{FEFF}",
  ]

  private func kept(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[trimmed(0..<bytes.count, of: bytes.span)], as: UTF8.self)
  }

  @Test(arguments: blanks)
  func `blanks around a cell are no part of it, no-break ones included`(blank: String) {
    for text in ["", "x", "é", "x\(blank)y", "“x”", "\u{2060}"] {
      #expect(kept(blank + text + blank + "\r\n" + blank) == text)
    }
  }

  @Test(arguments: blanks)
  func `a blank is as long as it is, from either end`(blank: String) {
    let bytes = Array(("é" + blank + "é").utf8)
    let length = bytes.count - 4
    #expect(Blank.length(in: bytes.span, at: 2) == length)
    #expect(Blank.length(in: bytes.span, before: 2 + length) == length)
    #expect(Blank.length(in: bytes.span, at: 0) == 0)
    #expect(Blank.length(in: bytes.span, before: bytes.count) == 0)
    #expect(Blank.length(in: bytes.span, before: 0) == 0)
  }

  @Test func `what is cut short is no blank`() {
    for bytes in [[0xC2], [0xE2, 0x80], [0xE2], [0xEF, 0xBB], [0xA0], [0xAF]] as [[UInt8]] {
      #expect(Blank.length(in: bytes.span, at: 0) == 0)
    }
  }
}
