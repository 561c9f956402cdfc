import Foundation

/// Takes out of a subject what varies from ticket to ticket: addresses, paths, dates, numbers, hosts.
///
/// What is left is a masked text: its pieces in lower case, each after a blank; a number that carries
/// meaning (an error code, a KB article) stands after the byte 1. Very many subjects leave the same
/// masked text, so that the words are looked at once for all of them.
struct SubjectMask {
  static let keptMark: UInt8 = 1
  private static let blank: UInt8 = 0x20

  /// Masked up to `maskedCount`, which never overtakes what is still to be read: the text begins
  /// with a blank, and every piece has at least one before it.
  private(set) var text: [UInt8] = []
  private(set) var maskedCount = 0
  private var textCount = 0

  mutating func read(_ subject: Span<UInt8>) {
    normalise(subject)
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
    let bytes = text.span.extracting(piece)
    return (
      Mask.keepsNumber(bytes, after: announced), Mask.varies(bytes), Mask.announcement(by: bytes)
    )
  }

  private mutating func keep(_ piece: Range<Int>, after mark: UInt8) {
    var place = maskedCount
    var bytes = text.mutableSpan
    bytes[place] = mark
    place += 1
    for index in piece {
      bytes[place] = bytes[index]
      place += 1
    }
    maskedCount = place
  }

  /// Compatibility form (NFKC) in lower case, after a blank.
  private mutating func normalise(_ subject: Span<UInt8>) {
    textCount = subject.count + 1
    if text.count < textCount { text = Array(repeating: Self.blank, count: textCount * 2) }
    var bytes = text.mutableSpan
    bytes[0] = Self.blank
    var all: UInt8 = 0
    for index in subject.indices {
      let byte = subject[index]
      all |= byte
      bytes[index + 1] = byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
    guard all >= 0x80 else { return }
    let string = String(decoding: subject.indices.map { subject[$0] }, as: UTF8.self)
    text = [Self.blank] + string.precomposedStringWithCompatibilityMapping.lowercased().utf8
    textCount = text.count
  }

  /// Where the subject begins behind `Re:`, `Fwd:` and their like.
  private func afterReplyPrefixes() -> Int {
    var position = 0
    while true {
      while position < textCount, text[position] <= Self.blank { position += 1 }
      // The longest prefix is four letters and a colon: most subjects are through here.
      guard hasColon(in: position..<min(position + 5, textCount)) else { return position }
      let rest = text[position..<textCount]
      guard let prefix = StopWords.replyPrefixes.first(where: { rest.starts(with: $0) }) else {
        return position
      }
      position += prefix.count
    }
  }

  private func hasColon(in range: Range<Int>) -> Bool {
    for index in range where text[index] == 0x3A { return true }
    return false
  }

  private func nextPiece(from position: inout Int) -> Range<Int>? {
    while position < textCount, text[position] <= Self.blank { position += 1 }
    guard position < textCount else { return nil }
    let start = position
    while position < textCount, text[position] > Self.blank { position += 1 }
    return start..<position
  }

  /// The piece without the punctuation around it.
  private func stripped(_ piece: Range<Int>) -> Range<Int> {
    var (start, end) = (piece.lowerBound, piece.upperBound)
    while start < end, !Mask.isWord(text[start]), text[start] != 0x2F, text[start] != 0x5C {
      start += 1
    }
    while end > start, !Mask.isWord(text[end - 1]) { end -= 1 }
    return start..<end
  }
}
