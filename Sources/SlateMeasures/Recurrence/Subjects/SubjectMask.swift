/// Takes out of a subject what varies from ticket to ticket: addresses, paths, dates, numbers, hosts.
///
/// What is left is a masked text: its pieces in lower case, each after a blank; a number that carries
/// meaning (an error code, a KB article) stands after the byte 1. Very many subjects leave the same
/// masked text, so that the words are looked at once for all of them.
struct SubjectMask {
  static let keptMark: UInt8 = 1
  private static let blank = SubjectText.blank

  private let people: PersonMask
  /// Masked up to `maskedCount`, which never overtakes what is still to be read: the text begins
  /// with a blank, and every piece has at least one byte before it that is no part of a piece.
  private(set) var text = SubjectText()
  private(set) var maskedCount = 0

  init(_ people: PersonMask) { self.people = people }

  mutating func read(_ subject: Span<UInt8>) {
    text.read(subject)
    people.blankNames(in: &text)
    maskedCount = 0
    var position = afterReplyPrefixes()
    var announcement = Mask.Announcement.nothing
    while let piece = nextPiece(from: &position) { announcement = read(piece, announcement) }
  }

  /// - Returns: what the piece says of a number right behind it.
  private mutating func read(
    _ piece: Range<Int>, _ announced: Mask.Announcement
  ) -> Mask.Announcement {
    let stripped = stripped(piece)
    guard !stripped.isEmpty else { return announced }
    let (isKept, varies, announcement) = look(at: stripped, announced)
    guard isKept || !varies else { return .nothing }
    keep(stripped, after: isKept ? Self.keptMark : Self.blank)
    return isKept ? .nothing : announcement
  }

  private func look(
    at piece: Range<Int>, _ announced: Mask.Announcement
  ) -> (isKept: Bool, varies: Bool, announcement: Mask.Announcement) {
    let bytes = text.bytes.span.extracting(piece)
    let own = Mask.announcement(by: bytes)
    let announcement =
      own == .nothing && announced == .number && Mask.isLink(bytes) ? announced : own
    return (Mask.keepsNumber(bytes, after: announced), Mask.varies(bytes), announcement)
  }

  private mutating func keep(_ piece: Range<Int>, after mark: UInt8) {
    var place = maskedCount
    var bytes = text.bytes.mutableSpan
    bytes[place] = mark
    place += 1
    for index in piece {
      bytes[place] = bytes[index]
      place += 1
    }
    maskedCount = place
  }

  /// Where the subject begins behind `Re:`, `Fwd:` and their like.
  private func afterReplyPrefixes() -> Int {
    var position = 0
    while true {
      while position < text.count, text.bytes[position] <= Self.blank { position += 1 }
      // The longest prefix is four letters and a colon: most subjects are through here.
      guard hasColon(in: position..<min(position + 5, text.count)) else { return position }
      let rest = text.bytes[position..<text.count]
      guard let prefix = Lexicon.replyPrefixes.first(where: { rest.starts(with: $0) }) else {
        return position
      }
      position += prefix.count
    }
  }

  private func hasColon(in range: Range<Int>) -> Bool {
    for index in range where text.bytes[index] == 0x3A { return true }
    return false
  }

  /// What stands up to the next blank, or up to the next mark of punctuation where it is no address.
  private func nextPiece(from position: inout Int) -> Range<Int>? {
    while position < text.count, text.bytes[position] <= Self.blank { position += 1 }
    guard position < text.count else { return nil }
    let start = position
    var mark: Int?
    while position < text.count, text.bytes[position] > Self.blank {
      if mark == nil, Mask.isSeparator(text.bytes[position]) { mark = position }
      position += 1
    }
    if let mark, !Mask.isAddress(text.bytes.span.extracting(start..<position)) {
      position = mark + 1
      return start..<max(mark, start)
    }
    return start..<position
  }

  /// The piece without the punctuation around it.
  private func stripped(_ piece: Range<Int>) -> Range<Int> {
    var (start, end) = (piece.lowerBound, piece.upperBound)
    while start < end, !Mask.isWord(text.bytes[start]), text.bytes[start] != 0x2F,
      text.bytes[start] != 0x5C
    {
      start += 1
    }
    while end > start, !Mask.isWord(text.bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}
