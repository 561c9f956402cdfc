import SlateModel

/// One of the user's own rules about recurring issues.
struct FamilyRule: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case merge, split, ignore, name, workaround
  }

  /// Rules of one kind of effect: of those that match a ticket the most special counts.
  enum Effect: CaseIterable, Sendable {
    /// In which family a ticket is, or that it is in none.
    case place
    case name
    case workaround
  }

  let kind: Kind
  let pattern: NamePattern
  /// The family, the name, or the word for the workaround.
  let into: String
  /// The rule's file and line.
  let file: String
  let line: Int

  var effect: Effect {
    switch kind {
    case .merge, .split, .ignore: .place
    case .name: .name
    case .workaround: .workaround
    }
  }

  /// Whether two rules want the same of a ticket.
  func agrees(with other: FamilyRule) -> Bool {
    effect == other.effect && into == other.into && (kind == .ignore) == (other.kind == .ignore)
  }

  /// Whether neither is more special than the other, but for their letters.
  func isAsSpecial(as other: FamilyRule) -> Bool {
    pattern.isExact == other.pattern.isExact
      && pattern.characterCount == other.pattern.characterCount
  }

  /// The more special first: without `*`, then with more characters beside it, then by bytes. Of equal
  /// patterns one that ignores comes last, and else the smaller word first.
  static func precedes(_ first: FamilyRule, _ second: FamilyRule) -> Bool {
    let (one, other) = (first.pattern, second.pattern)
    if one.isExact != other.isExact { return one.isExact }
    if one.characterCount != other.characterCount {
      return one.characterCount > other.characterCount
    }
    if one.foldedText != other.foldedText { return one < other }
    if (first.kind == .ignore) != (second.kind == .ignore) { return second.kind == .ignore }
    if first.into != second.into {
      return Array(first.into.utf8).lexicographicallyPrecedes(second.into.utf8)
    }
    return (first.file, first.line) < (second.file, second.line)
  }
}

/// A pattern cut at its stars, to be matched against folded bytes.
struct CutPattern: Sendable {
  private let pieces: [[UInt8]]
  private let isOpenAtStart: Bool
  private let isOpenAtEnd: Bool

  init(_ pattern: NamePattern) {
    let folded = Array(pattern.foldedText.utf8)
    pieces = folded.split(separator: 0x2A).map(Array.init)
    isOpenAtStart = folded.first == 0x2A
    isOpenAtEnd = folded.last == 0x2A
  }

  /// Each piece is taken where it first fits: a later place never helps, but for the last one.
  func matches(_ text: Span<UInt8>) -> Bool {
    guard let last = pieces.last else { return isOpenAtStart || text.isEmpty }
    var start = 0
    for (number, piece) in pieces.enumerated() {
      let isLast = number == pieces.count - 1
      if number == 0, !isOpenAtStart {
        guard Self.holds(piece, text, at: 0) else { return false }
        start = piece.count
        if isLast { return isOpenAtEnd || text.count == piece.count }
      } else if isLast, !isOpenAtEnd {
        return text.count - last.count >= start
          && Self.holds(last, text, at: text.count - last.count)
      } else {
        guard let place = Self.place(of: piece, in: text, from: start) else { return false }
        start = place + piece.count
      }
    }
    return true
  }

  private static func holds(_ piece: [UInt8], _ text: Span<UInt8>, at start: Int) -> Bool {
    guard start >= 0, start + piece.count <= text.count else { return false }
    for index in piece.indices where text[start + index] != piece[index] { return false }
    return true
  }

  private static func place(of piece: [UInt8], in text: Span<UInt8>, from start: Int) -> Int? {
    guard start + piece.count <= text.count else { return nil }
    for place in start...text.count - piece.count
    where text[place] == piece[0] && holds(piece, text, at: place) {
      return place
    }
    return nil
  }
}
