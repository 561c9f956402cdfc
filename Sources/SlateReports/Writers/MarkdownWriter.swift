/// Writes a report as Markdown (CommonMark with pipe tables).
enum MarkdownWriter {
  static func text(of report: Report) -> String {
    var text = "# \(escaped(report.title))\n"
    for block in report.blocks {
      if case .contents(let title) = block {
        text += "\n" + contents(title, of: report)
      } else {
        text += "\n" + self.text(of: block)
      }
    }
    return text
  }

  /// Links to the sections, by the names that readers of Markdown give headings.
  private static func contents(_ title: String, of report: Report) -> String {
    let links = report.blocks.compactMap { block -> String? in
      guard case .heading(2, let text) = block else { return nil }
      return "- [\(escaped(text))](#\(anchor(of: text)))\n"
    }
    return "\(escaped(title)):\n\n" + links.joined()
  }

  /// In small letters, blanks as hyphens, without punctuation.
  private static func anchor(of heading: String) -> String {
    String(
      heading.lowercased().compactMap { character in
        if character == " " { return "-" }
        return character.isLetter || character.isNumber || character == "-" ? character : nil
      })
  }

  private static func text(of block: Report.Block) -> String {
    switch block {
    case .heading(let level, let heading):
      return String(repeating: "#", count: level) + " \(escaped(heading))\n"
    case .paragraph(let runs): return line(runs) + "\n"
    case .list(let items): return items.map { "- \(line($0))\n" }.joined()
    case .table(let grid): return table(grid)
    case .chart(let file, let title, let description):
      return "![\(escaped(title)): \(escaped(description))](charts/\(file))\n"
    case .contents: return ""
    case .verbatim(let markdown): return markdown.hasSuffix("\n") ? markdown : markdown + "\n"
    }
  }

  private static func table(_ grid: Report.Grid) -> String {
    let marks = grid.alignments.map { $0 == .left ? "---" : "---:" }
    return ([grid.header.map(escaped), marks] + grid.rows.map { $0.map(escaped) })
      .map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// A line whose first character cannot make it a list, a heading or a rule.
  private static func line(_ runs: [Report.Run]) -> String {
    let text = String(inline(runs).drop { $0 == " " })
    guard let first = text.first else { return "" }
    if "-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text[digits.endIndex...]
    let isNumbered = !digits.isEmpty && (rest.hasPrefix(".") || rest.hasPrefix(")"))
    return isNumbered ? digits + "\\" + rest : text
  }

  private static func inline(_ runs: [Report.Run]) -> String {
    runs.map { run in
      switch run {
      case .plain(let text): escaped(text)
      case .strong(let text): strong(escaped(text))
      case .code(let text): "`\(text.replacing("`", with: "'"))`"
      }
    }.joined()
  }

  /// Strong text; the blanks around it stay outside, where Markdown wants them.
  private static func strong(_ text: String) -> String {
    let start = text.prefix { $0 == " " }
    let words = text.dropFirst(start.count).reversed().drop { $0 == " " }.reversed()
    guard !words.isEmpty else { return text }
    let end = text.dropFirst(start.count + words.count)
    return start + "**" + String(words) + "**" + end
  }

  /// Text that can neither break a table nor become markup: marks are escaped, line ends and control
  /// characters become blanks, characters that turn the reading direction are left out.
  static func escaped(_ text: String) -> String {
    if text.isPlain { return text }
    var escaped = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "_" where isInsideWord(index, of: scalars): escaped += "_"
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~":
        escaped += "\\" + String(scalar)
      case "&": escaped += "&amp;"
      case _ where isDirectionMark(scalar): break
      case _ where scalar.properties.generalCategory == .control: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// An underscore between letters or digits is no mark in CommonMark.
  private static func isInsideWord(_ index: Int, of scalars: [Unicode.Scalar]) -> Bool {
    func isWord(_ place: Int) -> Bool {
      guard scalars.indices.contains(place) else { return false }
      let properties = scalars[place].properties
      return properties.isAlphabetic || properties.numericType != nil
    }
    return isWord(index - 1) && isWord(index + 1)
  }
}

/// Whether a scalar turns the direction of the text after it (Unicode bidirectional controls).
func isDirectionMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
