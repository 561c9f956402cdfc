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

  func areAmong(_ others: [UInt32], _ othersMarks: @autoclosure () -> KeyMarks) -> Bool {
    words.allSatisfy(others.contains) && (marks.isEmpty || othersMarks().isSuperset(of: marks))
  }
}

/// The places of the entries of a list, each under that of its words which the fewest entries have.
struct PartPlaces {
  /// By number of the word.
  private var places: [[Int]] = []
  /// Of entries without a word.
  private(set) var underNone: [Int] = []

  init(_ entries: [KeyParts]) {
    var count: [UInt32: Int] = [:]
    for word in entries.flatMap(\.words) { count[word, default: 0] += 1 }
    for (place, parts) in entries.enumerated() {
      guard let word = parts.words.min(by: { count[$0, default: 0] < count[$1, default: 0] }) else {
        underNone.append(place)
        continue
      }
      while places.count <= word { places.append([]) }
      places[Int(word)].append(place)
    }
  }

  func under(_ word: UInt32) -> [Int] { word < places.count ? places[Int(word)] : [] }
}
