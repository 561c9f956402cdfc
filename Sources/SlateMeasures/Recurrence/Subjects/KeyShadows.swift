/// Words that say nothing in a key beside others: `error` beside `slow`.
struct KeyShadows {
  private let all: [(parts: KeyParts, shaded: [UInt32])]
  private let places: PartPlaces

  /// - Parameter number: the number of a word.
  init(_ shadows: [(parts: [String], shaded: [String])], number: (String) -> UInt32) {
    all = shadows.map { parts, shaded in (KeyParts(parts, number), shaded.map(number)) }
    places = PartPlaces(all.map(\.parts))
  }

  /// Takes out of some words what says nothing beside the others, one line of the lists after the
  /// other.
  ///
  /// - Parameter words: what is known of words.
  func shade(_ some: inout [UInt32], _ words: SubjectWords) {
    var lines = places.underNone
    for word in some { lines += places.under(word) }
    for line in lines.sorted() where all[line].parts.areAmong(some, words.marks(of: some)) {
      some.removeAll(where: all[line].shaded.contains)
    }
  }
}
