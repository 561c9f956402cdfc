/// One report in a page: an article whose headings can be gone to.
struct PagePart {
  struct Heading {
    let id: String
    let text: String
  }

  let report: Report
  private let words: Words
  /// What its title is gone to by.
  let id: String
  /// Its sections, in their order.
  let headings: [Heading]
  /// Files of pictures that stand before all else.
  private let leading: [String]
  private let keepsCharts: Bool

  /// - Parameters:
  ///   - number: its place in the page, from 1.
  ///   - leading: files of pictures of another report that stand before all else.
  ///   - keepsCharts: its own pictures stand in it.
  init(
    number: Int, _ report: Report, _ words: Words, before leading: [String] = [],
    keepsCharts: Bool = true
  ) {
    self.report = report
    self.words = words
    self.leading = leading
    self.keepsCharts = keepsCharts
    id = "part-\(number)"
    var headings: [Heading] = []
    for case .heading(2, let text) in report.blocks {
      headings.append(Heading(id: "part-\(number)-\(headings.count + 1)", text: text))
    }
    self.headings = headings
  }

  func text(_ pictures: [String: String]) -> String {
    var ids = headings.makeIterator()
    var body = ""
    func figure(_ file: String) -> String {
      "<figure>\n\(pictures[file] ?? "")\n</figure>\n"
    }
    var figures = leading.map(figure)
    for block in report.blocks {
      if case .chart(let file, _, _) = block {
        if keepsCharts { figures.append(figure(file)) }
        continue
      }
      body += Self.row(of: figures)
      figures = []
      body += text(of: block) { ids.next() }
    }
    return """
      <article aria-labelledby="\(id)">
      <h1 id="\(id)">\(HTMLWriter.escaped(report.title))</h1>
      \(body)\(Self.row(of: figures))</article>

      """
  }

  /// Pictures that follow one another stand side by side where there is room.
  private static func row(of figures: [String]) -> String {
    figures.isEmpty ? "" : "<div class=\"charts\">\n\(figures.joined())</div>\n"
  }

  private func text(of block: Report.Block, next: () -> Heading?) -> String {
    switch block {
    case .heading(let level, let text):
      let id = level == 2 ? next().map { " id=\"\($0.id)\"" } ?? "" : ""
      return "<h\(level)\(id)>\(HTMLWriter.escaped(text))</h\(level)>\n"
    case .paragraph(let runs): return "<p>\(HTMLWriter.line(runs, words))</p>\n"
    case .list(let items):
      return "<ul>\n" + items.map { "<li>\(HTMLWriter.line($0, words))</li>\n" }.joined()
        + "</ul>\n"
    case .table(let grid): return PageTable(grid, words).text
    // The page has contents of its own, and places its pictures itself.
    case .chart, .contents: return ""
    case .verbatim(let markdown): return OwnBlocks.html(markdown)
    }
  }
}
