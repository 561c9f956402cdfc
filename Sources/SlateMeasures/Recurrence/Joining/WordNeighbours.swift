import SlateModel

/// For each word of five letters or more, the words that one typing error makes of it, or of a word
/// that is read as it: "disconects" is next to "disconnect", as which "disconnects" is read.
///
/// Of two words at one edit each yields some same text by leaving out at most one letter; only words
/// under one such text are compared.
struct WordNeighbours {
  private var neighbours: [UInt32] = []
  private var starts: [Int] = [0]

  /// - Parameters:
  ///   - vocabulary: distinct words.
  ///   - forms: words that are read as others.
  init(_ vocabulary: TextColumn, forms: ReadForms = ReadForms([])) {
    let letters = WordLetters(vocabulary, forms.words)
    var lists = SignatureLists()
    var pairs: [(UInt32, UInt32)] = []
    let (isKnown, meaning) = forms.numbers(in: vocabulary)
    for word in 0..<UInt32(vocabulary.count) where letters.mayErr(word) {
      let signatures = letters.signatures(of: word)
      let found = lists.members(under: signatures) {
        !(isKnown[Int(word)] && isKnown[Int($0)]) && letters.isOneEdit(word, $0)
      }
      for signature in signatures { lists.add(word, under: signature) }
      pairs += found.flatMap { [(word, $0), ($0, word)] }
    }
    for (number, meant) in meaning.enumerated() {
      let form = UInt32(vocabulary.count + number)
      guard let meant, letters.mayErr(form) else { continue }
      let mistyped = lists.members(under: letters.signatures(of: form)) {
        !isKnown[Int($0)] && letters.isOneEdit($0, form)
      }
      pairs += mistyped.flatMap { [($0, meant), (meant, $0)] }
    }
    pairs.sort { $0 < $1 }
    neighbours = pairs.map(\.1)
    var place = 0
    for word in 0..<UInt32(vocabulary.count) {
      while place < pairs.count, pairs[place].0 == word { place += 1 }
      starts.append(place)
    }
  }

  func of(_ word: UInt32) -> ArraySlice<UInt32> {
    neighbours[starts[Int(word)]..<starts[Int(word) + 1]]
  }
}

/// The letters of words, as Unicode scalars.
struct WordLetters {
  private var scalars: [UInt32] = []
  private var starts: [Int] = [0]
  private static let base: UInt64 = 0x0000_0100_0000_01B3

  /// Words of something else than letters, or of fewer than five, have none here.
  ///
  /// - Parameter others: words that are numbered behind those of the vocabulary.
  init(_ vocabulary: TextColumn, _ others: [String]) {
    for word in 0..<vocabulary.count { add(vocabulary[word]) }
    for word in others { add(word) }
  }

  private mutating func add(_ word: String) {
    let text = word.unicodeScalars
    if text.count >= 5, text.allSatisfy({ Self.isLetter($0) }) { scalars += text.map(\.value) }
    starts.append(scalars.count)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (scalar.value | 0x20) &- 0x61 < 26 }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return false
    }
  }

  private func of(_ word: UInt32) -> ArraySlice<UInt32> {
    scalars[starts[Int(word)]..<starts[Int(word) + 1]]
  }

  /// Whether it is long enough, and of letters alone.
  func mayErr(_ word: UInt32) -> Bool { !of(word).isEmpty }

  /// Hashes of the word, and of the word without each of its letters.
  func signatures(of word: UInt32) -> [UInt64] {
    let letters = of(word)
    // `after[i]` is the hash of the letters from i on, `power` what shifts a hash in front of them.
    var after: [UInt64] = [0]
    var powers: [UInt64] = [1]
    for letter in letters.reversed() {
      after.append(after[after.count - 1] &+ (UInt64(letter) &+ 1) &* powers[powers.count - 1])
      powers.append(powers[powers.count - 1] &* Self.base)
    }
    var signatures = [after[letters.count]]
    var before: UInt64 = 0
    var last: UInt32?
    for (place, letter) in letters.enumerated() {
      let rest = letters.count - place - 1
      // Leaving out either of two equal neighbours is the same.
      if letter != last { signatures.append(before &* powers[rest] &+ after[rest]) }
      before = before &* Self.base &+ UInt64(letter) &+ 1
      last = letter
    }
    return signatures
  }

  /// Whether a letter put in, left out or changed, or two neighbours swapped, make one of the other.
  func isOneEdit(_ first: UInt32, _ second: UInt32) -> Bool {
    let (left, right) = (of(first), of(second))
    let same = zip(left, right).prefix { $0 == $1 }.count
    let (mine, its) = (left.dropFirst(same), right.dropFirst(same))
    switch mine.count - its.count {
    case 0:
      let isSwap =
        mine.count > 1 && mine.dropFirst(2) == its.dropFirst(2)
        && mine.prefix(2).elementsEqual(its.prefix(2).reversed())
      return mine.dropFirst() == its.dropFirst() || isSwap
    case 1: return mine.dropFirst() == its
    case -1: return mine == its.dropFirst()
    default: return false
    }
  }
}
