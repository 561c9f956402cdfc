/// Writes a report as one self-contained page: no script, no outside request.
enum HTMLWriter {
  /// - Parameter pictures: the charts' SVG by file name, set into the page.
  static func text(of reports: [Report], language: String, pictures: [String: String]) -> String {
    let title = escaped(reports.first?.title ?? "")
    let body = reports.map { section($0, pictures) }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(PageStyle.css)</style>
      </head>
      <body>
      \(body)</body>
      </html>

      """
  }

  private static func section(_ report: Report, _ pictures: [String: String]) -> String {
    let blocks = report.blocks.map { text(of: $0, pictures) }.joined()
    return "<main>\n<h1>\(escaped(report.title))</h1>\n\(blocks)</main>\n"
  }

  private static func text(of block: Report.Block, _ pictures: [String: String]) -> String {
    switch block {
    case .heading(let level, let heading):
      return "<h\(level)>\(escaped(heading))</h\(level)>\n"
    case .paragraph(let runs): return "<p>\(line(runs))</p>\n"
    case .list(let items):
      return "<ul>\n" + items.map { "<li>\(line($0))</li>\n" }.joined() + "</ul>\n"
    case .table(let grid): return table(grid)
    case .chart(let file, let title, _):
      let caption = "<figcaption>\(escaped(title))</figcaption>"
      return "<figure>\n\(caption)\n\(pictures[file] ?? "")</figure>\n"
    case .verbatim(let markdown): return paragraphs(markdown)
    }
  }

  /// The user's own Markdown as plain paragraphs: its marks stay as they were typed.
  private static func paragraphs(_ markdown: String) -> String {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split { $0.allSatisfy(\.isWhitespace) }
      .map { "<p>\(escaped($0.joined(separator: " ")))</p>\n" }.joined()
  }

  private static func table(_ grid: Report.Grid) -> String {
    func row(_ cells: [String], _ tag: String, scope: String = "") -> String {
      let written = zip(cells, grid.alignments).map { cell, alignment in
        let style = alignment == .right ? " class=\"number\"" : ""
        return "<\(tag)\(scope)\(style)>\(escaped(cell))</\(tag)>"
      }
      return "<tr>" + written.joined() + "</tr>\n"
    }
    return """
      <div class="table"><table>
      <caption>\(escaped(grid.caption))</caption>
      <thead>
      \(row(grid.header, "th", scope: " scope=\"col\""))</thead>
      <tbody>
      \(grid.rows.map { row($0, "td") }.joined())</tbody>
      </table></div>

      """
  }

  private static func line(_ runs: [Report.Run]) -> String {
    runs.map { run in
      switch run {
      case .plain(let text): escaped(text)
      case .strong(let text): "<strong>\(escaped(text))</strong>"
      case .code(let text): "<code>\(escaped(text))</code>"
      }
    }.joined()
  }

  /// Text that cannot become markup; what HTML and XML forbid is left out.
  static func escaped(_ text: String) -> String {
    if text.isPlain { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case _ where isDirectionMark(scalar): break
      case _ where scalar.properties.generalCategory == .control: escaped += " "
      case "\u{FFFE}", "\u{FFFF}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
