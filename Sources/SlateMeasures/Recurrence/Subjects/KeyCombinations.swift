/// Words that together in one key are read as others: `disk` and `full` as `space`.
struct KeyCombinations {
  struct Combination {
    let parts: KeyParts
    let meanings: [UInt32]
  }

  private let all: [Combination]
  private let places: PartPlaces

  /// - Parameter number: the number of a word.
  init(_ combinations: [(parts: [String], meanings: [String])], number: (String) -> UInt32) {
    all = combinations.map { parts, meanings in
      Combination(parts: KeyParts(parts, number), meanings: meanings.map(number))
    }
    places = PartPlaces(all.map(\.parts))
  }

  subscript(number: Int) -> Combination { all[number] }

  /// The number of the first of the lists whose parts are all among some words, unless they already are
  /// what they are read as.
  ///
  /// - Parameter used: those that were put in place already: each is once, so that two that make each
  ///   other's parts come to an end.
  func first(in words: [UInt32], _ marks: KeyMarks, but used: [Int]) -> Int? {
    var first: Int?
    for word in words {
      for number in places.under(word) {
        if let first, first < number { break }
        let combination = all[number]
        if !used.contains(number), combination.parts.areAmong(words, marks),
          !combination.parts.words.allSatisfy(combination.meanings.contains)
        {
          first = number
        }
      }
    }
    return first
  }
}
