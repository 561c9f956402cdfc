import TestSupport
import Testing

@testable import SlateReports

struct OwnBlocksTests {
  @Test(arguments: [
    ("a\nb\n\nc", "<p>a b</p>\n<p>c</p>\n"), ("a  \nb\\\nc  ", "<p>a<br/>b<br/>c</p>\n"),
    ("# A #\nb", "<h3>A</h3>\n<p>b</p>\n"), ("##### a", "<h6>a</h6>\n"),
    ("#a", "<p>#a</p>\n"), ("####### a", "<p>####### a</p>\n"), ("C #", "<p>C #</p>\n"),
    ("- a\n- b\n  c", "<ul>\n<li>a</li>\n<li>b c</li>\n</ul>\n"),
    ("a\n* b\n\nc", "<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n<p>c</p>\n"),
    ("- a\n  - b\n- c", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n"),
    ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("3) a\n\n\n4) b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("- a\n1. b", "<ul>\n<li>a</li>\n</ul>\n<ol>\n<li>b</li>\n</ol>\n"),
    ("-a\n2026 was", "<p>-a 2026 was</p>\n"), ("-", "<ul>\n<li></li>\n</ul>\n"),
    ("> a\n> - b", "<blockquote>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</blockquote>\n"),
    ("a\n***\nb", "<p>a</p>\n<hr/>\n<p>b</p>\n"),
    ("```x\na <b>\n\n# c\n```\nd", "<pre><code>a &lt;b&gt;\n\n# c\n</code></pre>\n<p>d</p>\n"),
    ("~~~\nnever closed", "<pre><code>never closed\n</code></pre>\n"),
    ("<script>x</script>\n| a |", "<p>&lt;script&gt;x&lt;/script&gt; | a |</p>\n"),
    ("| a |\n| - |\n| b |", "<p>| a |<br/>| - |<br/>| b |</p>\n"), ("", ""),
  ])
  func `Markdown's blocks become those of the page`(markdown: String, html: String) {
    #expect(OwnBlocks.html(markdown) == html)
  }

  @Test(arguments: ["> ", "- ", "1. ", "* - "]) func `what is nested without end ends`(mark: String)
  {
    let html = OwnBlocks.html(String(repeating: mark, count: 2000) + "a")
    #expect(isWellFormed("<a>\(html)</a>") && html.utf8.count < 20_000)
  }

  /// Marks thrown together by a seeded generator.
  @Test func `whatever the marks, the page is well-formed and holds nothing but its own elements`()
  {
    var random = SeededGenerator(seed: 7)
    let marks = [
      "*", "**", "_", "`", "```\n", "[a](https://x.example/)", "[", "](", ")", "!", "<b>", "&",
      "\n", "\n\n", "- ", "1. ", "> ", "# ", "a", " ", "\\", "\u{202E}", "\u{0}", "\u{2028}",
      "~~~\n",
      "[x](javascript:alert(1))", "\"", "    ",
    ]
    for round in 0..<2000 {
      let text = (0..<24).map { _ in marks[Int(random.next() % UInt64(marks.count))] }.joined()
      let html = OwnBlocks.html(text)
      #expect(isWellFormed("<a>\(html)</a>"), "round \(round): \(text)")
      #expect(!html.contains("<b>") && !html.contains("\"javascript") && !html.contains("<img"))
    }
  }
}
