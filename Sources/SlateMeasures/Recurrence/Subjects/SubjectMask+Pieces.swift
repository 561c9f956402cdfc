/// How a subject comes apart.
extension SubjectMask {
  /// What is looked at by itself, and whether it is of the 26 letters only: such a word never varies.
  struct Piece {
    let range: Range<Int>
    let isPlain: Bool
  }

  /// What stands up to the next blank, or up to the next mark of punctuation where it is no address,
  /// without the punctuation around it; a word apart from the number that is tied to it.
  func nextPiece(from position: inout Int, after announced: Announcement) -> Piece? {
    while true {
      while position < text.count, text.bytes[position] <= Self.blank { position += 1 }
      guard position < text.count else { return nil }
      let start = position
      var mark: Int?
      var isPlain = true
      while position < text.count, text.bytes[position] > Self.blank {
        if !Mask.isLetter(text.bytes[position]) {
          isPlain = false
          if mark == nil, Mask.isSeparator(text.bytes[position]) { mark = position }
        }
        position += 1
      }
      let block = start..<position
      if isPlain { return Piece(range: block, isPlain: true) }
      if let mark, !Mask.isAddress(text.bytes.span.extracting(block)) { position = mark + 1 }
      let piece = stripped(start..<(mark.map { position > $0 + 1 ? position : $0 } ?? position))
      guard !piece.isEmpty else { continue }
      let bytes = text.bytes.span.extracting(piece)
      let length = Announcement.lengthOfWord(in: bytes, after: announced)
      guard length < piece.count, !isNamed(bytes),
        !Mask.isAddress(text.bytes.span.extracting(block))
      else { return Piece(range: piece, isPlain: false) }
      let cut = piece.lowerBound + length
      position = Mask.isDigit(text.bytes[cut]) ? cut : cut + 1
      return Piece(range: piece.lowerBound..<cut, isPlain: false)
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

  /// Whether the words with digits in a piece are no numbers.
  func isNamed(_ piece: Span<UInt8>) -> Bool {
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
}
