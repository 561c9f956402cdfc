/// Markdown's marks inside a line as HTML: strong and emphasised words, code, links; pictures by their words.
struct OwnLine {
  /// Stands in a text where a line has to end.
  static let lineEnd = "\u{2028}"

  let text: [Character]
  /// Marks that nothing closes any more: each is looked for once.
  var unclosed: Set<String> = []

  static func html(_ text: String) -> String {
    var line = OwnLine(text: Array(text))
    return line.html(line.text.indices)
  }

  private mutating func html(_ range: Range<Int>) -> String {
    var html = ""
    var plain = ""
    var place = range.lowerBound
    while place < range.upperBound {
      if let (marked, end) = marked(place..<range.upperBound) {
        html += HTMLWriter.sentence(plain) + marked
        plain = ""
        place = end
      } else {
        plain.append(text[place])
        place += 1
      }
    }
    return html + HTMLWriter.sentence(plain)
  }

  /// What begins with a mark at a range's start, and where it ends.
  private mutating func marked(_ range: Range<Int>) -> (html: String, end: Int)? {
    let place = range.lowerBound
    let next = place + 1 < range.upperBound ? text[place + 1] : " "
    switch text[place] {
    case "\u{2028}": return ("<br/>", place + 1)
    case "\\" where next.isMark: return (HTMLWriter.escaped(String(next)), place + 2)
    case "`": return code(range)
    case "!" where next == "[":
      return link(place + 1..<range.upperBound).map { link in
        (HTMLWriter.escaped(String(text[link.words])), link.end)
      }
    case "[": return anchor(range)
    case "*", "_": return emphasis(range, 2, "strong") ?? emphasis(range, 1, "em")
    default: return nil
    }
  }

  private mutating func code(_ range: Range<Int>) -> (String, Int) {
    let count = text[range].prefix { $0 == "`" }.count
    let mark = String(repeating: "`", count: count)
    let start = range.lowerBound + count
    let end = closing(mark, in: start..<range.upperBound) { text, place in
      text[place - 1] != "`" && (place + count == text.count || text[place + count] != "`")
    }
    guard let end else { return (mark, start) }
    return ("<code>\(HTMLWriter.escaped(String(text[start..<end])))</code>", end + count)
  }

  private mutating func emphasis(
    _ range: Range<Int>, _ count: Int, _ tag: String
  ) -> (String, Int)? {
    let start = range.lowerBound + count
    let character = text[range.lowerBound]
    // An underscore inside a word is a letter of it.
    let isLoose = character == "_"
    guard start < range.upperBound, text[range].prefix(count).allSatisfy({ $0 == character }),
      !text[start].isWhitespace, count > 1 || text[start] != character,
      !(isLoose && text.hasWord(at: range.lowerBound - 1))
    else { return nil }
    let mark = String(repeating: character, count: count)
    let end = closing(mark, in: start + 1..<range.upperBound) { text, place in
      !text[place - 1].isWhitespace && !(isLoose && text.hasWord(at: place + count))
    }
    return end.map { ("<\(tag)>\(html(start..<$0))</\(tag)>", $0 + count) }
  }

  private mutating func anchor(_ range: Range<Int>) -> (String, Int)? {
    guard let link = link(range) else { return nil }
    let address = String(text[link.address])
    let isSafe = ["https://", "http://", "mailto:"].contains { address.lowercased().hasPrefix($0) }
    guard isSafe else { return nil }
    let words = html(link.words)
    return ("<a href=\"\(HTMLWriter.escaped(address))\" rel=\"noreferrer\">\(words)</a>", link.end)
  }
}
