import SlateModel

/// Slate's own lists of every language and of products, together.
struct WordLists: Sendable {
  static let all = WordLists()

  /// In the order of `LanguageWords.all`.
  let languages = LanguageWords.all.map(WordList.init)
  let products = WordList(.products)
  /// Those of most words first.
  let combinations: [(parts: [String], meanings: [String])]
  let shadows: [(parts: [String], shaded: [String])]
  let givenNames: WordSet
  let surnames: WordSet
  /// Words with digits that are no numbers: `2fa`.
  let numbered: [String]
  private let context: Set<String>
  private let places: Set<String>

  private init() {
    let lists = languages + [products]
    combinations = lists.flatMap(\.combinations).enumerated()
      .sorted { (-$0.element.parts.count, $0.offset) < (-$1.element.parts.count, $1.offset) }
      .map(\.element)
    shadows = lists.flatMap(\.shadows)
    givenNames = WordSet(lists.flatMap(\.givenNames))
    surnames = WordSet(lists.flatMap(\.surnames))
    context = Set(lists.flatMap(\.context))
    places = Set(lists.flatMap(\.places))
    numbered = lists.flatMap(\.all).map(\.word).filter { $0.utf8.contains(where: Mask.isDigit) }
  }

  /// What a word is read as in a language or as a product, empty for nothing; nil where neither
  /// knows it.
  func meaning(of word: String, in language: Int?) -> String? {
    language.flatMap { languages[$0].meaning(of: word) } ?? products.meaning(of: word)
  }

  /// The same in the first language that knows it.
  func foreignMeaning(of word: String) -> String? {
    languages.lazy.compactMap { $0.meaning(of: word) }.first
  }

  func knows(_ word: Span<UInt8>) -> Bool {
    if products.meaning(of: word) != nil { return true }
    for list in languages where list.meaning(of: word) != nil { return true }
    return false
  }

  /// A given name, a title or a surname.
  func isName(_ word: Span<UInt8>) -> Bool {
    givenNames.contains(word) || surnames.contains(word)
  }

  /// What a word says of the language of its subject: sixtieths, shared among the languages that
  /// know it, twice as much for one that has it with these accents. Products say nothing; a word
  /// that says nothing else, or tells a malfunction, counts twice.
  func votes(for word: String) -> [UInt8] {
    let isOfNone = products.isQuiet(word) || products.meaning(of: word) != nil
    let shares = languages.map { isOfNone ? 0 : $0.vote(for: word) }
    let all = shares.reduce(0, +)
    let isFunction = zip(languages, shares).contains { list, share in
      share > 0 && list.meaning(of: word).map { Self.functions.contains($0) } ?? false
    }
    return shares.map { all == 0 ? 0 : UInt8((isFunction ? 120 : 60) * $0 / all) }
  }

  private static let functions: Set<String> = ["", "error", "fehler", "panne", "fallo", "falha"]

  /// What a word of a key is beside others.
  func kind(of word: String) -> WordKind {
    let isProduct = products.meaning(of: word) != nil
    let isUnknown = !isProduct && foreignMeaning(of: word) == nil
    return WordKind(
      isProduct: isProduct, isNamed: isProduct || isUnknown,
      isCode: isUnknown && word.utf8.contains(where: Mask.isDigit),
      isContext: context.contains(word), isPlace: places.contains(word),
      isGeneric: Lexicon.generic.contains(word))
  }
}

/// What a word of a key is beside the others.
struct WordKind: Sendable {
  let isProduct: Bool
  /// Whether it is a product, or a word that no language knows.
  let isNamed: Bool
  /// Whether it has a digit and no list knows it.
  let isCode: Bool
  /// Whether it tells where and not what: left out beside a name.
  let isContext: Bool
  /// Whether it is left out beside anything but generic words.
  let isPlace: Bool
  /// Whether it alone makes no issue.
  let isGeneric: Bool
}

/// Some words.
struct WordSet: Sendable {
  private var interner = Interner()

  init(_ words: [String]) {
    for word in words {
      let bytes = Array(word.utf8)
      _ = interner.id(of: bytes.span, hash: textHash(bytes.span))
    }
  }

  func contains(_ word: Span<UInt8>) -> Bool {
    interner.known(word, hash: textHash(word)) != nil
  }
}
