import SlateModel

/// Finds the names of people in a subject: a given name, a title or an initial, and the capitalised
/// words behind it.
///
/// Only words that begin with a capital letter are looked at.
struct PersonMask: Sendable {
  /// Given names and titles.
  private let names: Interner

  init() {
    var names = Interner()
    func add(_ word: String) {
      for spelling in WordLists.spellings(of: word) {
        let bytes = Array(spelling.utf8)
        _ = names.id(of: bytes.span, hash: textHash(bytes.span))
      }
    }
    for language in LanguageWords.all {
      for name in (language.givenNames + " " + language.titles).split(
        whereSeparator: \.isWhitespace)
      {
        add(String(name))
      }
    }
    self.names = names
  }

  /// Blanks the names of people.
  func blankNames(in text: inout SubjectText) {
    let capitals = text.capitals
    var number = 0
    while number < capitals.count {
      var end = self.end(of: capitals[number], in: text)
      let isPerson = startsName(capitals[number]..<end, in: text)
      let first = capitals[number]
      number += 1
      guard isPerson else { continue }
      // A surname, or a second given name and a surname.
      var more = 2
      while more > 0, number < capitals.count, follows(capitals[number], end, in: text) {
        end = self.end(of: capitals[number], in: text)
        number += 1
        more -= 1
      }
      for place in first..<end { text.bytes[place] = SubjectText.blank }
    }
  }

  private func end(of start: Int, in text: SubjectText) -> Int {
    var end = start
    while end < text.count, Mask.isWord(text.bytes[end]) { end += 1 }
    return end
  }

  /// Whether a word follows another as a part of the same name: behind a blank, a hyphen, the full
  /// stop of an initial or a title, or behind a small word of names.
  private func follows(_ start: Int, _ end: Int, in text: SubjectText) -> Bool {
    guard start - end <= 6 else { return false }
    let between = text.bytes[end..<start].filter { $0 != SubjectText.blank }
    return between.isEmpty || between == [0x2D] || between == [0x2E]
      || start - end == between.count + 2 && Self.particles.contains(between)
  }

  private static let particles = Set(
    ["da", "das", "de", "del", "der", "di", "do", "dos", "du", "la", "van", "von", "zu"]
      .map { Array($0.utf8) })

  private func startsName(_ range: Range<Int>, in text: SubjectText) -> Bool {
    let word = text.bytes.span.extracting(range)
    if word.count == 1 {
      return range.upperBound < text.count && text.bytes[range.upperBound] == 0x2E
    }
    return names.known(word, hash: textHash(word)) != nil
  }
}
