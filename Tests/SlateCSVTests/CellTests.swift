import SlateCSV
import Testing

@Suite struct CellTests {
  @Test(arguments: [
    ("", ""), ("abc", "abc"), ("a\"b", "a\"b"), ("\"abc\"", "abc"), ("\"\"", ""),
    ("\"a,\nb\"", "a,\nb"), ("\"", ""), ("\"abc", "abc"),
  ])
  func `content that stands in the file is not copied`(raw: String, content: String) {
    let bytes = Array("xx\(raw)yy".utf8)
    let cell = cellContent(of: 2..<bytes.count - 2, in: bytes.span)
    #expect(!cell.needsUnescaping)
    #expect(String(decoding: bytes[cell.range], as: UTF8.self) == content)
    let own = cellBytes(of: 2..<bytes.count - 2, in: bytes.span)
    #expect(own == Array(content.utf8))
  }

  @Test(arguments: [
    ("\"a\"\"b\"", "a\"b"), ("\"\"\"\"", "\""), ("\"\"\"", "\""), ("\"abc\"d\"e", "abcd\"e"),
    ("\"a\" \"\"", "a \"\""), ("\"\"a", "a"), ("\"a\"\"", "a\""),
  ])
  func `other content is made anew`(raw: String, content: String) {
    let bytes = Array("\"\"\(raw)\"\"".utf8)
    let range = 2..<bytes.count - 2
    let cell = cellContent(of: range, in: bytes.span)
    #expect(cell == Cell(range: range, needsUnescaping: true))
    var made = Array("left over".utf8)
    unescape(range, of: bytes.span, into: &made)
    #expect(String(decoding: made, as: UTF8.self) == content)
    let own = cellBytes(of: range, in: bytes.span)
    #expect(own == made)
  }
}
