/// A line of text in a picture: cut where it would not fit, with the whole in its title.
struct ChartText: Sendable {
  enum Style: String, CaseIterable, Sendable {
    case title, soft, label, strong, small

    /// Height of the letters in the picture's units, as the style sheet has it.
    var size: Double {
      switch self {
      case .title: 15
      case .label, .strong: 13
      case .soft: 12
      case .small: 11
      }
    }
  }

  enum Anchor: String, Sendable { case start, middle, end }

  let shown: String
  let style: Style
  let anchor: Anchor
  /// All of a text that was cut; nil for one that stands there whole.
  let whole: String?

  init(_ text: String, _ style: Style, _ anchor: Anchor = .start, within width: Double = .infinity)
  {
    shown = Self.cut(text, style, within: width)
    self.style = style
    self.anchor = anchor
    whole = shown == text ? nil : text
  }

  /// As many characters as fit beside an ellipsis, one at least.
  private static func cut(_ text: String, _ style: Style, within width: Double) -> String {
    var used = 0.0
    // Where the text would have to be cut, if it is: the ellipsis needs a place too.
    var cutAt = text.startIndex
    for index in text.indices {
      used += Self.width(of: text[index]) * style.size
      guard used <= width else {
        let kept = cutAt == text.startIndex ? text.prefix(1) : text[..<cutAt]
        return kept.trimmingSuffix { $0 == " " } + "…"
      }
      if used + style.size <= width { cutAt = text.index(after: index) }
    }
    return text
  }

  /// About how wide a text is, in the picture's units.
  static func width(of text: String, _ style: Style) -> Double {
    text.reduce(0) { $0 + width(of: $1) } * style.size
  }

  /// About how wide a character is, in its own height, in the wider of common sans-serif faces.
  private static func width(of character: Character) -> Double {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.value {
    case 0x20, 0x21, 0x27...0x29, 0x2C...0x2F, 0x3A, 0x3B, 0x69, 0x6A, 0x6C, 0x74, 0x7C: return 0.38
    case 0x41...0x5A, 0x6D, 0x77, 0x40, 0x25: return 0.78
    case 0..<0x1100: return 0.62
    case 0x2010...0x2027: return 1
    default: return 1.1
    }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while drops: (Character) -> Bool) -> String {
    String(String(reversed().drop(while: drops)).reversed())
  }
}
