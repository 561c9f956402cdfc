/// Writes reports as one self-contained page that needs no script and asks nothing of others.
///
/// It is well-formed XML too, so that any strict parser can check it. Pictures of a report that another
/// one follows stand at the head of that one: on paper the first keeps to few pages.
enum HTMLWriter {
  /// - Parameter pictures: the charts' SVG by file name, to be set into the page.
  static func text(
    of reports: [Report], _ words: Words, pictures: [String: String]
  ) -> String {
    let parts = reports.enumerated().map { place, report in
      PagePart(
        number: place + 1, report, words, before: place == 0 ? [] : reports[place - 1].charts,
        keepsCharts: place == reports.count - 1)
    }
    return """
      <!DOCTYPE html>
      <html lang="\(words.language.code)">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="\(policy)"/>
      <title>\(escaped(reports.first?.title ?? ""))</title>
      <style>
      \(PageStyle.css)\(ChartStyle.css)</style>
      </head>
      <body>
      \(contents(parts, words.page.contents))<main \(numbers(words))>
      \(parts.map { $0.text(pictures) }.joined())</main>
      <script>\(PageScript.text)</script>
      </body>
      </html>

      """
  }

  /// The browser itself refuses what the page does not bring along, and every other script.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src '\(PageScript.digest)'"

  /// How the script reads numbers.
  private static func numbers(_ words: Words) -> String {
    let units = words.page.units.map { "\($0.name) \($0.factor)" }.joined(separator: " ")
    return """
      data-decimal="\(words.language.decimalMark)" data-group="\(words.language.groupMark)" \
      data-units="\(escaped(units))"
      """
  }

  private static func contents(_ parts: [PagePart], _ title: String) -> String {
    let lists = parts.map { part in
      let links = part.headings.map { "<li><a href=\"#\($0.id)\">\(escaped($0.text))</a></li>\n" }
      return """
        <li><a href="#\(part.id)">\(escaped(part.report.title))</a>
        <ul>
        \(links.joined())</ul></li>

        """
    }
    return """
      <nav aria-label="\(escaped(title))">
      <details><summary>\(escaped(title))</summary>
      <ul>
      \(lists.joined())</ul>
      </details>
      </nav>

      """
  }

  static func line(_ runs: [Report.Run], _ words: Words) -> String {
    let units = words.page.units.map(\.name)
    return runs.map { run in
      switch run {
      case .plain(let text): sentence(text, units: units)
      case .strong(let text): "<strong>\(sentence(text, units: units))</strong>"
      case .code(let text): "<code>\(escaped(text))</code>"
      }
    }.joined()
  }

  /// Escaped text whose numbers are not parted from their units at the end of a line.
  static func sentence(_ text: String, units: [String] = ["%", "h", "min"]) -> String {
    var bytes = Array(escaped(text).utf8)
    let units = units.map { Array($0.utf8) }
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    for place in bytes.indices.reversed() where bytes[place] == 0x20 && place > 0 {
      let after = bytes[(place + 1)...]
      let unit = units.first { after.starts(with: $0) }
      guard let unit, isDigit(bytes[place - 1]),
        !(after.dropFirst(unit.count).first.map(isLetter) ?? false)
      else { continue }
      bytes.replaceSubrange(place...place, with: "\u{A0}".utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Text that cannot become markup; what HTML and XML forbid is left out.
  ///
  /// - Parameter keepsLines: line ends stay, where the page keeps them too.
  static func escaped(_ text: String, keepsLines: Bool = false) -> String {
    if text.isPlain { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case _ where isDirectionMark(scalar): break
      case "\n" where keepsLines: escaped += "\n"
      case _ where scalar.properties.generalCategory == .control: escaped += " "
      case "\u{FFFE}", "\u{FFFF}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
