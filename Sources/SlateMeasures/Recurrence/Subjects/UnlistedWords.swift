/// What a word is read as that no list has as it stands: an inflected, a compound or a mistyped one.
struct UnlistedWords: Sendable {
  private let lists = WordLists.all
  /// By language, what the words of each stem are read as.
  private let stems: [[String: String]]
  /// By language, and last the products.
  private let corrections: [TypingCorrection]
  /// A word of more letters is read as it stands.
  private static let mostLetters = 40
  /// Letters that a stem, or a part of a compound, has at least.
  private static let fewestLetters = 4
  /// Letters of a stem that tells what a word is read as.
  private static let fewestOfStem = 5

  init() {
    stems = lists.languages.map(Self.stems)
    corrections =
      lists.languages.map { TypingCorrection($0, fewestLetters: 5) }
      + [TypingCorrection(lists.products, fewestLetters: Self.fewestLetters)]
  }

  /// The words that it is read as in a subject of some language; none where it says nothing.
  func meanings(of word: String, in language: Int?) -> [String] {
    let plain = Spelling.folded(word)
    if let meaning = lists.meaning(of: plain, in: language) { return said(meaning) }
    let letters = Array(plain.utf8)
    let isPlain = letters.allSatisfy { $0 < 0x80 } && letters.count <= Self.mostLetters
    if let language, isPlain, let meanings = derived(letters, language) { return meanings }
    if let meaning = lists.foreignMeaning(of: word) ?? lists.foreignMeaning(of: plain) {
      return said(meaning)
    }
    guard isPlain else { return [plain] }
    if isName(letters) { return [] }
    if language == nil {
      for number in lists.languages.indices {
        if let parts = compound(letters, number) { return parts }
      }
    }
    return [Self.stem(letters, language.map { lists.languages[$0] } ?? lists.products)]
  }

  /// What all words of a list that have a stem in common are read as, where they say one thing.
  private static func stems(of list: WordList) -> [String: String] {
    var meanings: [String: Set<String>] = [:]
    for (word, meaning) in list.all where word.utf8.allSatisfy({ $0 < 0x80 }) {
      meanings[stem(Array(word.utf8), list), default: []].insert(meaning)
    }
    return meanings.compactMapValues { $0.count == 1 ? $0.first : nil }
      .filter { $0.key.utf8.count >= fewestOfStem && !$0.value.isEmpty }
  }

  private func said(_ meaning: String) -> [String] { meaning.isEmpty ? [] : [meaning] }

  /// A name of the lists, or an account made of an initial and a surname: `mhuber`.
  private func isName(_ letters: [UInt8]) -> Bool {
    lists.isName(letters.span)
      || letters.count > 5 && lists.surnames.contains(letters.span.extracting(1..<letters.count))
  }

  private func derived(_ letters: [UInt8], _ language: Int) -> [String]? {
    if let meaning = uninflected(letters, language) { return [meaning] }
    if let meaning = stems[language][Self.stem(letters, lists.languages[language])] {
      return [meaning]
    }
    if let parts = compound(letters, language) { return parts }
    return corrected(letters, language) ?? (language == Self.german ? half(letters) : nil)
  }

  private func corrected(_ letters: [UInt8], _ language: Int) -> [String]? {
    guard !lists.isName(letters.span) else { return nil }
    let meanings = corrections[language].meanings(of: letters)
      .union(corrections[corrections.count - 1].meanings(of: letters))
    return meanings.count == 1 ? Array(meanings) : nil
  }

  private func own(_ word: Span<UInt8>, _ language: Int) -> String? {
    lists.languages[language].meaning(of: word) ?? lists.products.meaning(of: word)
  }

  private func uninflected(_ letters: [UInt8], _ language: Int) -> String? {
    for ending in lists.languages[language].endings {
      let rest = letters.count - ending.count
      guard rest >= Self.fewestLetters, letters[rest...].elementsEqual(ending) else { continue }
      let meaning = own(letters.span.extracting(0..<rest), language) ?? ""
      if !meaning.isEmpty { return meaning }
    }
    return nil
  }

  /// Two words that say something, maybe with an s between them: `Verbindungsproblem`.
  private func compound(_ letters: [UInt8], _ language: Int) -> [String]? {
    let least = Self.fewestLetters
    guard letters.count >= 2 * least else { return nil }
    let text = letters.span
    for cut in stride(from: letters.count - least, through: least, by: -1) {
      guard let first = own(text.extracting(0..<cut), language), !first.isEmpty else { continue }
      for start in letters[cut] == 0x73 ? [cut, cut + 1] : [cut]
      where letters.count - start >= least {
        let second = own(text.extracting(start..<letters.count), language)
        if let second, !second.isEmpty { return [first, second] }
      }
    }
    return nil
  }

  /// The longest of German that says something behind an unknown word, or before one, maybe with an
  /// s between them: `Staplerterminal`, `Bildschirmauflösung`.
  private func half(_ letters: [UInt8]) -> [String]? {
    let list = lists.languages[Self.german]
    let (text, least) = (letters.span, Self.fewestLetters)
    guard letters.count >= 2 * least else { return nil }
    func said(_ word: Span<UInt8>) -> String? {
      list.meaning(of: word).flatMap { $0.isEmpty ? nil : $0 }
    }
    for cut in least...letters.count - least {
      if let meaning = said(text.extracting(cut..<letters.count)) {
        let rest = Array(letters[..<cut])
        return list.meaning(of: rest.span) == nil ? [Self.stem(rest, list), meaning] : [meaning]
      }
    }
    for cut in stride(from: letters.count - least, through: least, by: -1) {
      guard let meaning = said(text.extracting(0..<cut)) else { continue }
      let isLinked = letters[cut] == 0x73 && letters.count - cut > least
      let rest = Array(letters[(isLinked ? cut + 1 : cut)...])
      return list.meaning(of: rest.span) == nil ? [meaning, Self.stem(rest, list)] : [meaning]
    }
    return nil
  }

  private static let german = 1

  /// Without the first of its language's endings that leaves enough.
  private static func stem(_ letters: [UInt8], _ list: WordList) -> String {
    for ending in list.stems {
      let rest = letters.count - ending.count
      guard rest >= fewestLetters, letters[rest...].elementsEqual(ending),
        ending != [0x73] || !keepsPlural.contains(letters[rest - 1])
      else { continue }
      return String(decoding: letters[..<rest], as: UTF8.self)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Behind s, i and u an s is no ending.
  private static let keepsPlural = Set("siu".utf8)
}
