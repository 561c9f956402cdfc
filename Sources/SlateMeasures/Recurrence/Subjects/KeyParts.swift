/// What some words have among them: a product, a code.
struct KeyMarks: OptionSet {
  let rawValue: UInt8

  static let product = KeyMarks(rawValue: 1)
  static let code = KeyMarks(rawValue: 2)
  static let written = ["*": product, "#": code]
}

/// Some words, and maybe any product or code.
struct KeyParts {
  let words: [UInt32]
  private let marks: KeyMarks

  init(_ parts: [String], _ number: (String) -> UInt32) {
    words = parts.filter { KeyMarks.written[$0] == nil }.map(number)
    marks = KeyMarks(parts.compactMap { KeyMarks.written[$0] })
  }

  func areAmong(_ others: [UInt32], _ othersMarks: KeyMarks) -> Bool {
    othersMarks.isSuperset(of: marks) && words.allSatisfy(others.contains)
  }
}

/// The places in a list under the first word of each entry.
struct PartPlaces {
  /// By number of the word.
  private var places: [[Int]] = []
  /// Of entries without a word.
  private(set) var underNone: [Int] = []

  mutating func add(_ place: Int, under parts: KeyParts) {
    guard let first = parts.words.first else { return underNone.append(place) }
    while places.count <= first { places.append([]) }
    places[Int(first)].append(place)
  }

  func under(_ word: UInt32) -> [Int] { word < places.count ? places[Int(word)] : [] }
}
