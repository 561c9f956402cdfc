import Foundation

/// Takes out of a subject what varies from ticket to ticket: addresses, paths, dates, numbers, hosts.
///
/// What is left is a masked text: its pieces in lower case, each after a blank; a number that carries
/// meaning (an error code, a KB article) stands after the byte 1. Very many subjects leave the same
/// masked text, so that the words are looked at once for all of them.
struct SubjectMask {
  static let keptMark: UInt8 = 1

  private var text: [UInt8] = []
  private(set) var masked: [UInt8] = []

  mutating func read(_ subject: Span<UInt8>) {
    normalise(subject)
    masked.removeAll(keepingCapacity: true)
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
    masked.append(isKept ? Self.keptMark : 0x20)
    masked.append(contentsOf: text[stripped])
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

  /// Compatibility form (NFKC) in lower case.
  private mutating func normalise(_ subject: Span<UInt8>) {
    text.removeAll(keepingCapacity: true)
    var isASCII = true
    for index in subject.indices {
      let byte = subject[index]
      if byte >= 0x80 { isASCII = false }
      text.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    guard !isASCII else { return }
    let string = String(decoding: subject.indices.map { subject[$0] }, as: UTF8.self)
    text = Array(string.precomposedStringWithCompatibilityMapping.lowercased().utf8)
  }

  /// Where the subject begins behind `Re:`, `Fwd:` and their like.
  private func afterReplyPrefixes() -> Int {
    var position = 0
    while true {
      while position < text.count, text[position] <= 0x20 { position += 1 }
      // The longest prefix is four letters and a colon: most subjects are through here.
      guard text[position...].prefix(5).contains(0x3A) else { return position }
      let rest = text[position...]
      guard let prefix = StopWords.replyPrefixes.first(where: { rest.starts(with: $0) }) else {
        return position
      }
      position += prefix.count
    }
  }

  private func nextPiece(from position: inout Int) -> Range<Int>? {
    while position < text.count, text[position] <= 0x20 { position += 1 }
    guard position < text.count else { return nil }
    let start = position
    while position < text.count, text[position] > 0x20 { position += 1 }
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
