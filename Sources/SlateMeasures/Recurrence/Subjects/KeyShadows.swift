/// Words that say nothing in a key beside others: `error` beside `slow`.
struct KeyShadows {
  private var all: [(parts: KeyParts, shaded: [UInt32])] = []
  private var places = PartPlaces()

  /// - Parameter number: the number of a word.
  init(_ shadows: [(parts: [String], shaded: [String])], number: (String) -> UInt32) {
    for (parts, shaded) in shadows {
      let parts = KeyParts(parts, number)
      places.add(all.count, under: parts)
      all.append((parts, shaded.map(number)))
    }
  }

  /// Takes out of some words what says nothing beside the others, all at once.
  func shade(_ words: inout [UInt32], _ marks: KeyMarks) {
    var shaded: [UInt32] = []
    for word in words {
      for number in places.under(word) where all[number].parts.areAmong(words, marks) {
        shaded += all[number].shaded
      }
    }
    for number in places.underNone where all[number].parts.areAmong(words, marks) {
      shaded += all[number].shaded
    }
    if !shaded.isEmpty { words.removeAll(where: shaded.contains) }
  }
}
