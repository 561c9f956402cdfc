import SlateCSV
import Testing

@Suite struct DialectTests {
  @Test(arguments: [
    ("a,b;c,d\n", ","), ("a;b;c,d\n", ";"), ("a\tb\n", "\t"), ("a|b|c\r\n", "|"),
    ("\"a;b;c\",d\n", ","), ("\"a,b\nc,d,e\";f\n", ";"), ("\n\r\na;b", ";"), ("a b", ","),
    ("a;b,c\n1,2,3,4", ","), ("", ","), ("\n\n", ","), ("a,\"b;c;d\n1;2", ";"),
  ])
  func `the first record tells the delimiter`(text: String, delimiter: Character) {
    let bytes = Array(text.utf8)
    let dialect = Dialect.sniffed(from: bytes.span, in: 0..<bytes.count)
    #expect(dialect.delimiter == delimiter.asciiValue)
  }

  @Test func `only the range is looked at`() {
    let bytes = Array("a,b,c\nd;e\nf,g,h".utf8)
    #expect(Dialect.sniffed(from: bytes.span, in: 6..<10) == Dialect(delimiter: 0x3B))
  }
}
