/// Takes out of a subject what varies from ticket to ticket: addresses, paths, dates, numbers, hosts.
///
/// What is left is a masked text: its pieces in lower case, each after a blank; a number that carries
/// meaning (an error code, a KB article) stands after the byte 1. Very many subjects leave the same
/// masked text, so that the words are looked at once for all of them.
struct SubjectMask {
  static let keptMark: UInt8 = 1
  private static let blank = SubjectText.blank

  private let people: PersonMask
  /// Words with digits that are no numbers.
  private let numbered: WordSet
  private var text = SubjectText()
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
    _ piece: Range<Int>, _ announced: Announcement, next: Int
  ) -> Announcement {
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
    return Announcement.isError(text.bytes.span.extracting(following))
  }

  /// Whether the words with digits in a piece are no numbers.
  private func isNamed(_ piece: Span<UInt8>) -> Bool {
    var hasNumber = false
    var start = 0
    for index in 0...piece.count {
      if index < piece.count {
        switch piece[index] {
        case 0x40, 0x5C, 0x2E, 0x3A: return false
        default: break
        }
        if Mask.isWord(piece[index]) { continue }
      }
      let word = piece.extracting(start..<index)
      start = index + 1
      guard hasDigit(word) else { continue }
      guard numbered.contains(word) else { return false }
      hasNumber = true
    }
    return hasNumber
  }

  private func hasDigit(_ word: Span<UInt8>) -> Bool {
    for index in word.indices where Mask.isDigit(word[index]) { return true }
    return false
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

  /// What stands up to the next blank, or up to the next mark of punctuation where it is no address,
  /// without the punctuation around it; a word apart from the number that is tied to it.
  private func nextPiece(from position: inout Int, after announced: Announcement) -> Range<Int>? {
    while true {
      while position < text.count, text.bytes[position] <= Self.blank { position += 1 }
      guard position < text.count else { return nil }
      let start = position
      var mark: Int?
      while position < text.count, text.bytes[position] > Self.blank {
        if mark == nil, Mask.isSeparator(text.bytes[position]) { mark = position }
        position += 1
      }
      let block = start..<position
      if let mark, !Mask.isAddress(text.bytes.span.extracting(block)) { position = mark + 1 }
      let piece = stripped(start..<(mark.map { position > $0 + 1 ? position : $0 } ?? position))
      guard !piece.isEmpty else { continue }
      let bytes = text.bytes.span.extracting(piece)
      let length = Announcement.lengthOfWord(in: bytes, after: announced)
      guard length < piece.count, !isNamed(bytes),
        !Mask.isAddress(text.bytes.span.extracting(block))
      else { return piece }
      let cut = piece.lowerBound + length
      position = Mask.isDigit(text.bytes[cut]) ? cut : cut + 1
      return piece.lowerBound..<cut
    }
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
