import Testing

@testable import SlateReports

struct OwnLineTests {
  @Test(arguments: [
    ("a **b** c", "a <strong>b</strong> c"), ("*a* _b_", "<em>a</em> <em>b</em>"),
    ("__a *b* c__", "<strong>a <em>b</em> c</strong>"), ("2 * 3 * 4", "2 * 3 * 4"),
    ("snake_case_word", "snake_case_word"), ("** a **", "** a **"), ("**a", "**a"), ("a*", "a*"),
    ("`a*b*`", "<code>a*b*</code>"), ("``a`b``", "<code>a`b</code>"), ("`a", "`a"),
    ("\\*a\\*", "*a*"), ("\\a", "\\a"), ("a\\", "a\\"),
    (
      "[a **b**](https://x.example/?c=1&d=\"2\")",
      "<a href=\"https://x.example/?c=1&amp;d=&quot;2&quot;\" rel=\"noreferrer\">a "
        + "<strong>b</strong></a>"
    ),
    ("[a](mailto:b@example.com)", "<a href=\"mailto:b@example.com\" rel=\"noreferrer\">a</a>"),
    ("[a](javascript:b)", "[a](javascript:b)"), ("[a](/b)", "[a](/b)"), ("[a]", "[a]"),
    ("![a](https://x.example/b.png)", "a"), ("<b>&", "&lt;b&gt;&amp;"),
    ("90 % in 4 h", "90\u{A0}% in 4\u{A0}h"),
  ])
  func `marks inside a line become elements, all else stays as it was typed`(
    markdown: String, html: String
  ) {
    #expect(OwnLine.html(markdown) == html)
  }

  @Test(arguments: ["*", "_", "`", "[", "**a ", "![", "](", "\\"])
  func `a line of ten thousand marks is read in no time`(mark: String) {
    let html = OwnLine.html(String(repeating: mark, count: 10_000))
    #expect(isWellFormed("<a>\(html)</a>"))
  }
}
