/// Words that together in one key are read as one: `disk` and `full` as `space`.
struct KeyCombinations {
  struct Combination {
    let parts: [UInt32]
    let meaning: UInt32
  }

  private var all: [Combination] = []
  /// The combinations that each word is the first part of.
  private var ofFirst: [UInt32: [Int]] = [:]

  /// - Parameter number: the number of a word.
  init(_ combinations: [(parts: [String], meaning: String)], number: (String) -> UInt32) {
    for (parts, meaning) in combinations {
      let combination = Combination(parts: parts.map(number), meaning: number(meaning))
      ofFirst[combination.parts[0], default: []].append(all.count)
      all.append(combination)
    }
  }

  /// The first of the lists whose parts are all among some words.
  func first(in words: [UInt32]) -> Combination? {
    var first: Int?
    for word in words {
      for number in ofFirst[word] ?? [] {
        if let first, first < number { break }
        if all[number].parts.allSatisfy(words.contains) { first = number }
      }
    }
    return first.map { all[$0] }
  }
}
