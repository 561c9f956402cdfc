import Testing

@testable import SlateReports

struct QuarterWordsTests {
  private let text = "For all.\n\n## 2026-Q1\n\nOne.\n\n# 2026-Q2 #\nTwo.\n## Else\nMore.\n"

  @Test(arguments: [
    ("2026-Q1", "For all.\n\n\nOne.\n"), ("2026-Q2", "For all.\n\nTwo.\n## Else\nMore.\n"),
    ("2025-Q4", "For all.\n"),
    // Where quarters are called otherwise these headings name none.
    ("FY2026-Q1", "For all.\n\n## 2026-Q1\n\nOne.\n\n# 2026-Q2 #\nTwo.\n## Else\nMore.\n"),
  ])
  func `words under a quarter's name are about that quarter`(quarter: String, kept: String) {
    #expect(QuarterWords.text(text, about: quarter) == kept)
  }

  @Test func `without such headings all is kept, with ends of lines as everywhere`() {
    #expect(QuarterWords.text("a\r\nb  \r\n\r\n", about: "2026-Q1") == "a\nb  \n")
    #expect(QuarterWords.text("\n \n", about: "2026-Q1") == "")
    #expect(QuarterWords.text("About 2026-Q2", about: "2026-Q1") == "About 2026-Q2\n")
    #expect(QuarterWords.text("# 2026-Q2 and more", about: "2026-Q1") == "# 2026-Q2 and more\n")
  }

  @Test(arguments: [
    ("<!-- a\n\nb", "-->"), ("<script>\na", "</script>"), ("<pre>", "</pre>"), ("<?x", "?>"),
    ("```\n<!-- a", "```"), ("<!--\n```\n-->\n~~~", "~~~"),
  ])
  func `HTML that is never closed hides nothing behind it`(words: String, mark: String) {
    #expect(QuarterWords.text(words, about: "2026-Q2") == "\(words)\n\(mark)\n")
  }

  @Test(arguments: ["<!-- a -->\nb", "<!--\n```\n-->", "a <!-- b", "```\n<!--\n```"])
  func `what is closed is left as it is`(words: String) {
    #expect(QuarterWords.text(words, about: "2026-Q2") == words + "\n")
  }

  @Test func `code that is never closed ends with the words, and no heading in code is one`() {
    #expect(
      QuarterWords.text("a\n~~~\n# 2026-Q2\nb\n\n", about: "2026-Q1")
        == "a\n~~~\n# 2026-Q2\nb\n~~~\n")
    #expect(QuarterWords.text("```\na\n````\n# 2026-Q2\nb", about: "2026-Q1") == "```\na\n````\n")
  }
}
