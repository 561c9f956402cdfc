/// A small part of Markdown as HTML: paragraphs, headings, lists, quotations, rules and code.
///
/// Whatever else it holds, HTML first of all, stands there as it was typed. Nothing in it is asked of anybody.
enum OwnBlocks {
  static func html(_ markdown: String) -> String {
    html(markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...])
  }

  /// More lists in lists than anybody reads are paragraphs.
  private static let deepest = 6

  static func html(_ lines: ArraySlice<Substring>, depth: Int = 0) -> String {
    var rest = lines
    var html = ""
    while let line = rest.first {
      if isBlank(line) {
        rest.removeFirst()
      } else if let code = code(&rest) {
        html += "<pre><code>\(HTMLWriter.escaped(code, keepsLines: true))</code></pre>\n"
      } else if let (level, text) = heading(line) {
        rest.removeFirst()
        // Two levels down: the page's own sections stay the page's.
        let tag = "h\(min(level + 2, 6))"
        html += "<\(tag)>\(OwnLine.html(String(text)))</\(tag)>\n"
      } else if isRule(line) {
        rest.removeFirst()
        html += "<hr/>\n"
      } else if depth < deepest, isQuoted(line) {
        let quoted = taken(&rest, while: isQuoted).map(unquoted)
        html += "<blockquote>\n\(self.html(quoted[...], depth: depth + 1))</blockquote>\n"
      } else if depth < deepest, let mark = OwnListMark(line) {
        html += list(&rest, mark, depth)
      } else {
        html += "<p>\(OwnLine.html(paragraph(&rest)))</p>\n"
      }
    }
    return html
  }

  static func paragraph(_ rest: inout ArraySlice<Substring>) -> String {
    var lines = [rest.removeFirst()]
    lines += taken(&rest, while: isText)
    let text = lines.map { line in
      let text = trimmed(line.hasSuffix("\\") ? line.dropLast() : line)
      // Rows of a table stay rows.
      let isBroken = line.hasSuffix("  ") || line.hasSuffix("\\") || text.hasPrefix("|")
      return text + (isBroken ? OwnLine.lineEnd : " ")
    }.joined()
    return String(trimmed(text[...]))
  }

  /// The lines of fenced code; nil where none begins.
  static func code(_ rest: inout ArraySlice<Substring>) -> String? {
    var fence = CodeFence()
    guard let first = rest.first, fence.takes(first) else { return nil }
    rest.removeFirst()
    var lines: [Substring] = []
    while let line = rest.popFirst(), fence.takes(line), fence.closing != nil { lines.append(line) }
    return lines.map { $0 + "\n" }.joined()
  }
}
