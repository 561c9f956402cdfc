/// Words that together in one key are read as others: `disk` and `full` as `space`.
struct KeyCombinations {
  struct Combination {
    let parts: KeyParts
    let meanings: [UInt32]
  }

  private var all: [Combination] = []
  private var places = PartPlaces()

  /// - Parameter number: the number of a word.
  init(_ combinations: [(parts: [String], meanings: [String])], number: (String) -> UInt32) {
    for (parts, meanings) in combinations {
      let combination = Combination(parts: KeyParts(parts, number), meanings: meanings.map(number))
      places.add(all.count, under: combination.parts)
      all.append(combination)
    }
  }

  /// The first of the lists whose parts are all among some words, unless they already are what they
  /// are read as.
  func first(in words: [UInt32], hasProduct: Bool) -> Combination? {
    var first: Int?
    for word in words {
      for number in places.under(word) {
        if let first, first < number { break }
        let combination = all[number]
        if combination.parts.areAmong(words, hasProduct: hasProduct),
          !combination.parts.words.allSatisfy(combination.meanings.contains)
        {
          first = number
        }
      }
    }
    return first.map { all[$0] }
  }
}

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
  func shade(_ words: inout [UInt32], hasProduct: Bool) {
    var shaded: [UInt32] = []
    for word in words {
      for number in places.under(word) where all[number].parts.areAmong(words, hasProduct: hasProduct) {
        shaded += all[number].shaded
      }
    }
    if hasProduct {
      for number in places.underProducts { shaded += all[number].shaded }
    }
    if !shaded.isEmpty { words.removeAll(where: shaded.contains) }
  }
}

/// Some words, and maybe any product.
struct KeyParts {
  let words: [UInt32]
  private let needsProduct: Bool

  init(_ parts: [String], _ number: (String) -> UInt32) {
    words = parts.filter { $0 != Self.product }.map(number)
    needsProduct = parts.contains(Self.product)
  }

  private static let product = "*"

  func areAmong(_ others: [UInt32], hasProduct: Bool) -> Bool {
    (hasProduct || !needsProduct) && words.allSatisfy(others.contains)
  }
}

/// The places in a list under the first word of each entry.
private struct PartPlaces {
  /// By number of the word.
  private var places: [[Int]] = []
  /// Of entries that need a product and no word.
  private(set) var underProducts: [Int] = []

  mutating func add(_ place: Int, under parts: KeyParts) {
    guard let first = parts.words.first else { return underProducts.append(place) }
    while places.count <= first { places.append([]) }
    places[Int(first)].append(place)
  }

  func under(_ word: UInt32) -> [Int] { word < places.count ? places[Int(word)] : [] }
}
