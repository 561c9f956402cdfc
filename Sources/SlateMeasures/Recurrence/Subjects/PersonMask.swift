import SlateModel

/// Finds the names of people in a subject: a given name, a title, an initial or what stands unknown
/// before a surname, and the capitalised names behind it: those of the lists, and one word that no
/// list knows.
///
/// Only words that begin with a capital letter are looked at.
struct PersonMask: Sendable {
  private let lists = WordLists.all

  /// Blanks the names of people.
  func blankNames(in text: inout SubjectText) {
    let capitals = text.capitals
    var number = 0
    while number < capitals.count {
      var end = self.end(of: capitals[number], in: text)
      let isPerson =
        startsName(capitals[number]..<end, in: text) || precedesSurname(number, end, in: text)
      let first = capitals[number]
      number += 1
      guard isPerson else { continue }
      var isComplete = false
      while number < capitals.count, follows(capitals[number], end, in: text) {
        let next = self.end(of: capitals[number], in: text)
        let word = text.bytes.span.extracting(capitals[number]..<next)
        if !lists.isName(word) {
          guard !isComplete, !lists.knows(word) else { break }
          isComplete = true
        }
        end = next
        number += 1
      }
      for place in first..<end { text.bytes[place] = SubjectText.blank }
    }
  }

  private func precedesSurname(_ number: Int, _ end: Int, in text: SubjectText) -> Bool {
    let capitals = text.capitals
    guard number + 1 < capitals.count, follows(capitals[number + 1], end, in: text),
      end - capitals[number] > 1
    else { return false }
    let next = capitals[number + 1]..<self.end(of: capitals[number + 1], in: text)
    let surname = text.bytes.span.extracting(next)
    return lists.surnames.contains(surname) && !lists.knows(surname)
      && !lists.knows(text.bytes.span.extracting(capitals[number]..<end))
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
    return lists.givenNames.contains(word)
  }
}
