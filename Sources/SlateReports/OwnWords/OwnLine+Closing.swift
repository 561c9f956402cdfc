extension OwnLine {
  struct Link {
    let words: Range<Int>
    let address: Range<Int>
    let end: Int
  }

  /// `[words](address)`; nil where a range does not begin with one.
  mutating func link(_ range: Range<Int>) -> Link? {
    let start = range.lowerBound + 1
    guard let middle = closing("](", in: start..<range.upperBound),
      let end = closing(")", in: middle + 2..<range.upperBound),
      !text[middle + 2..<end].contains(where: \.isWhitespace)
    else { return nil }
    return Link(words: start..<middle, address: middle + 2..<end, end: end + 1)
  }

  /// The first place of a mark that closes; nil where none does.
  mutating func closing(
    _ mark: String, in range: Range<Int>,
    where closes: ([Character], Int) -> Bool = { _, _ in true }
  ) -> Int? {
    guard !unclosed.contains(mark) else { return nil }
    let marks = Array(mark)
    let places = range.lowerBound..<max(range.lowerBound, range.upperBound - marks.count + 1)
    let found = places.first { place in
      text[place..<place + marks.count].elementsEqual(marks) && closes(text, place)
    }
    if found == nil, range.upperBound == text.count { unclosed.insert(mark) }
    return found
  }
}

extension [Character] {
  /// Whether a letter or a digit stands at a place, which may lie outside.
  func hasWord(at place: Int) -> Bool {
    indices.contains(place) && (self[place].isLetter || self[place].isNumber)
  }
}

extension Character {
  /// Whether a backslash takes its meaning: ASCII punctuation.
  var isMark: Bool {
    isASCII && !isLetter && !isNumber && !isWhitespace && asciiValue ?? 0 > 32
  }
}
