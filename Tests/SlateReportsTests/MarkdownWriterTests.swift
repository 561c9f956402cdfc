import Testing

@testable import SlateReports

struct MarkdownWriterTests {
  private func text(_ build: (inout Report) -> Void) -> String {
    var report = Report(title: "T")
    build(&report)
    return MarkdownWriter.text(of: report)
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("`rm`", "\\`rm\\`"), ("<b>&amp;", "\\<b\\>&amp;amp;"),
    ("[x](http://y)", "\\[x\\](http://y)"), ("*a* _b_ ~c~ #d", "\\*a\\* \\_b\\_ \\~c\\~ \\#d"),
    ("a\\", "a\\\\"), ("a\r\nb\tc\u{0}d\u{7F}", "a  b c d "), ("naïve 漢字 🙂", "naïve 漢字 🙂"),
    ("a\u{202E}b\u{2066}c\u{200F}d\u{061C}e", "abcde"), ("", ""),
  ])
  func `text cannot become markup`(plain: String, written: String) {
    #expect(MarkdownWriter.escaped(plain) == written)
  }

  @Test func `what is called plain is written as it is by every writer`() {
    for byte in UInt8(0)..<0x80 {
      let text = "a\(Unicode.Scalar(byte))"
      guard text.isPlain else { continue }
      #expect(MarkdownWriter.escaped("\(text)é") == "\(text)é", "\(byte)")
      #expect(HTMLWriter.escaped("\(text)é") == "\(text)é", "\(byte)")
    }
    #expect("Level 2, 94.2 %: met".isPlain && !"a|b".isPlain && !"é".isPlain)
  }

  @Test func `control characters beyond ASCII become blanks too`() {
    #expect(MarkdownWriter.escaped("a\u{85}b\u{9B}c") == "a b c")
  }

  @Test func `a table keeps its columns whatever its cells hold`() {
    let written = text {
      $0.table(
        Report.Grid("c", header: ["K|", "n"], rows: [["a\n| b |", "1"], ["\\|", "2"]]))
    }
    #expect(
      written == """
        # T

        | K\\| | n |
        | --- | ---: |
        | a \\| b \\| | 1 |
        | \\\\\\| | 2 |

        """)
  }

  @Test func `blocks stand apart by an empty line`() {
    let written = text {
      $0.heading(2, "H#")
      $0.paragraph(.plain("a "), .strong("b*"), .code("c`d"))
      $0.list([[.plain("x")], [.plain("y")]])
      $0.list([])
      $0.verbatim("*own*")
    }
    #expect(written == "# T\n\n## H\\#\n\na **b\\***`c'd`\n\n- x\n- y\n\n*own*\n")
  }

  @Test func `an empty strong text leaves no marks`() {
    #expect(text { $0.paragraph(.plain("a"), .strong("")) } == "# T\n\na\n")
  }

  @Test func `blanks at the ends of a strong text stand outside its marks`() {
    #expect(text { $0.paragraph(.plain("a"), .strong(" b ")) } == "# T\n\na **b** \n")
  }

  @Test(arguments: ["- a", "+ a", "1. a", "12) a", "---", "===", "    a"])
  func `a paragraph of plain text begins no other block`(plain: String) {
    let line = text { $0.paragraph(.plain(plain)) }.split(separator: "\n").last ?? ""
    #expect(line != plain)
  }

  @Test func `a picture is described`() {
    let chart = Chart(title: "A]", description: "b|c", drawing: Drawing("f", height: 1, .english))
    #expect(text { $0.chart(chart) } == "# T\n\n![A\\]: b\\|c](charts/f.svg)\n")
  }
}
