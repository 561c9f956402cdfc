import Testing

@testable import SlateReports

struct HTMLWriterTests {
  /// What no text may break: markup, entities, quotes, controls, directions.
  private let nasty =
    "</td><script>alert('x')</script>&lt; \"q\" ]]> <!-- \u{0}\u{1}\u{202E}\u{FFFE} | `"

  private func page(_ build: (inout Report) -> Void, pictures: [String: String] = [:]) -> String {
    var report = Report(title: nasty)
    build(&report)
    return HTMLWriter.text(of: [report, report], .english, pictures: pictures)
  }

  @Test(arguments: [
    ("<a href=\"x\">", "&lt;a href=&quot;x&quot;&gt;"), ("a & b", "a &amp; b"),
    ("a\r\nb\u{7F}", "a  b "), ("a\u{202E}b\u{2069}", "ab"), ("a\u{FFFF}b", "ab"), ("漢 🙂", "漢 🙂"),
  ])
  func `text cannot become markup`(plain: String, written: String) {
    #expect(HTMLWriter.escaped(plain) == written)
  }

  @Test func `control characters beyond ASCII become blanks too`() {
    #expect(HTMLWriter.escaped("a\u{85}b\u{9B}c") == "a b c")
  }

  @Test func `a page of nasty text is well-formed`() {
    var drawing = Drawing("f", height: 9, .english)
    drawing.text(ChartText(nasty, .label, within: 30), at: Drawing.Point(x: 1, y: 1))
    let chart = Chart(title: nasty, description: nasty, drawing: drawing)
    let page = page(
      {
        $0.heading(2, nasty)
        $0.paragraph(.plain(nasty), .strong(nasty), .code(nasty))
        $0.list([[.plain(nasty)]])
        $0.table(Report.Grid(nasty, header: [nasty, "n"], rows: [[nasty, "1"], ["", "2"]]))
        $0.verbatim(nasty)
        $0.chart(chart)
      }, pictures: ["f.svg": chart.inline])
    #expect(isWellFormed(page))
    // The page's own script is the only one.
    #expect(page.split(separator: "<script").count == 2)
    #expect(!page.contains("\u{202E}") && !page.contains("<!--"))
    #expect(page.contains("<svg"))
  }

  @Test(arguments: [
    "<html><p></html>", "<a><b></a></b>", "<a>&nbsp;</a>", "a & b", "<a b=c></a>", "a < b", "<a>",
    "</a>", "<a>\u{1}</a>", "<a b=\"&\"></a>", "<a b=\"<\"></a>", "<!-- a -->",
  ])
  func `the check of well-formedness can fail`(markup: String) {
    #expect(!isWellFormed(markup))
  }

  @Test func `a page asks nothing of others`() {
    let page = page { $0.paragraph(.plain("a")) }
    for mark in ["src=", "href=\"h", "href=\"/", "url(", "@import", "http:", "https:", "//www"] {
      #expect(!page.contains(mark))
    }
    #expect(
      page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
  }

  @Test func `the contents lead to every section of every report`() {
    let page = page {
      $0.heading(2, "One")
      $0.heading(3, "Not listed")
      $0.heading(2, "Two")
    }
    for part in 1...2 {
      #expect(page.contains("<h1 id=\"part-\(part)\">"))
      #expect(page.contains("<article aria-labelledby=\"part-\(part)\">"))
      for (section, name) in [(1, "One"), (2, "Two")] {
        #expect(page.contains("<a href=\"#part-\(part)-\(section)\">\(name)</a>"))
        #expect(page.contains("<h2 id=\"part-\(part)-\(section)\">\(name)</h2>"))
      }
    }
  }

  @Test func `a whole edition is well-formed`() throws {
    let folder = try QuarterFolder(TicketTable.example.edition())
    let page = try #require(folder.files.first { $0.path == "review.html" })
    #expect(isWellFormed(String(decoding: page.bytes, as: UTF8.self)))
    for file in folder.files where file.path.hasSuffix(".svg") {
      #expect(isWellFormed(String(decoding: file.bytes, as: UTF8.self)))
    }
  }
}
