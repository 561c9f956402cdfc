/// What a line of Markdown is.
extension OwnBlocks {
  /// `## A title ##`: its level and text; nil for any other line.
  static func heading(_ line: Substring) -> (level: Int, text: Substring)? {
    let text = line.drop { $0 == " " }
    let marks = text.prefix { $0 == "#" }
    let after = text.dropFirst(marks.count)
    guard (1...6).contains(marks.count), line.count - text.count < 4,
      after.first?.isWhitespace ?? true
    else { return nil }
    let words = trimmed(after)
    let bare = words.reversed().drop { $0 == "#" }.reversed()
    let isClosed = bare.count < words.count && (bare.last?.isWhitespace ?? true)
    return (marks.count, isClosed ? trimmed(words.prefix(bare.count)) : words)
  }

  static func taken(
    _ rest: inout ArraySlice<Substring>, while belongs: (Substring) -> Bool
  ) -> [Substring] {
    let lines = rest.prefix(while: belongs)
    rest = rest.dropFirst(lines.count)
    return Array(lines)
  }

  /// Neither blank nor the beginning of something else.
  static func isText(_ line: Substring) -> Bool {
    var fence = CodeFence()
    return !isBlank(line) && heading(line) == nil && !isRule(line) && !isQuoted(line)
      && OwnListMark(line) == nil && !fence.takes(line)
  }

  static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }

  static func isQuoted(_ line: Substring) -> Bool {
    line.drop { $0 == " " }.first == ">"
  }

  static func unquoted(_ line: Substring) -> Substring {
    let text = line.drop { $0 == " " }.dropFirst()
    return text.first == " " ? text.dropFirst() : text
  }

  static func isRule(_ line: Substring) -> Bool {
    let marks = line.filter { !$0.isWhitespace }
    return marks.count >= 3 && "-*_".contains(marks.first ?? " ")
      && marks.allSatisfy { $0 == marks.first }
  }

  static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    return start.dropLast(start.reversed().prefix(while: \.isWhitespace).count)
  }
}
