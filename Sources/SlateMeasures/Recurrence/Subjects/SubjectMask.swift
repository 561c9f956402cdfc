/// Takes out of a subject what varies from ticket to ticket: addresses, paths, dates, numbers, hosts.
///
/// What is left is a masked text: its pieces in lower case, each after a blank; a number that carries
/// meaning (an error code, a KB article) stands after the byte 1. Very many subjects leave the same
/// masked text, so that the words are looked at once for all of them.
struct SubjectMask {
  static let keptMark: UInt8 = 1
  static let blank = SubjectText.blank

  private let people: PersonMask
  /// Words with digits that are no numbers.
  let numbered: WordSet
  private(set) var text = SubjectText()
  private(set) var masked: [UInt8] = []
  /// Where the pieces stand that are left.
  private var kept: [Range<Int>] = []

  init(_ people: PersonMask, numbered: WordSet) {
    self.people = people
    self.numbered = numbered
  }

  mutating func read(_ subject: Span<UInt8>) {
    text.read(subject)
    people.blankNames(in: &text)
    masked.removeAll(keepingCapacity: true)
    kept.removeAll(keepingCapacity: true)
    var position = ReplyPrefix.end(in: text.bytes, count: text.count)
    var announcement = Announcement.nothing
    while let piece = nextPiece(from: &position, after: announcement) {
      announcement = read(piece, announcement, next: position)
    }
  }

  /// - Parameter next: where the text goes on.
  /// - Returns: what the piece says of a number right behind it.
  private mutating func read(
    _ piece: Piece, _ announced: Announcement, next: Int
  ) -> Announcement {
    let (piece, isPlain) = (piece.range, piece.isPlain)
    if isPlain {
      keep(piece, Self.blank)
      let bytes = text.bytes.span.extracting(piece)
      return announced == .number && Announcement.isLink(bytes)
        ? announced : Announcement(by: bytes, after: announced)
    }
    if keepsNumber(piece, announced, next: next) {
      keep(piece, announced == .article ? nil : Self.keptMark)
      return .nothing
    }
    let (varies, says) = look(at: piece, announced)
    if !varies { keep(piece, Self.blank) }
    return says
  }

  private func look(
    at piece: Range<Int>, _ announced: Announcement
  ) -> (varies: Bool, says: Announcement) {
    let bytes = text.bytes.span.extracting(piece)
    if announced == .number, Announcement.isLink(bytes) { return (false, announced) }
    if Mask.varies(bytes), !isNamed(bytes) { return (true, .nothing) }
    return (false, Announcement(by: bytes, after: announced))
  }

  private func keepsNumber(_ piece: Range<Int>, _ announced: Announcement, next: Int) -> Bool {
    let bytes = text.bytes.span.extracting(piece)
    if Mask.isCode(bytes) || Mask.keepsNumber(bytes, after: announced) { return true }
    guard Mask.isHTTPError(bytes) else { return false }
    var position = next
    guard let following = nextPiece(from: &position, after: .nothing) else { return false }
    return Announcement.isError(text.bytes.span.extracting(following.range))
  }

  /// - Parameter mark: nil for the number of an article, which becomes one with the word before it.
  private mutating func keep(_ piece: Range<Int>, _ mark: UInt8?) {
    if let mark {
      masked.append(mark)
    } else {
      masked[masked.count - 3] = Self.keptMark
    }
    for place in piece { masked.append(text.bytes[place]) }
    kept.append(piece)
  }

  /// A subject for people: as it was written, without what varies.
  mutating func wording(of subject: Span<UInt8>) -> String {
    read(subject)
    // Offsets are those of the subject and one, unless it is of letters beyond western Europe.
    guard text.count == subject.count + 1 else {
      return String(
        decoding: masked.map { max($0, Self.blank) }.drop { $0 == Self.blank }, as: UTF8.self)
    }
    var bytes: [UInt8] = []
    var end: Int?
    for piece in kept {
      if let end {
        let between = (end..<piece.lowerBound).map { subject[$0 - 1] }
        bytes += between.contains(where: Mask.isWord) ? [Self.blank] : between
      }
      for place in piece { bytes.append(subject[place - 1]) }
      end = piece.upperBound
    }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
