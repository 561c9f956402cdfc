import SlateModel

/// What words are read as: by slate's own lists of every language, and by the configuration.
struct Lexicon: Sendable {
  /// Some words in a row, or two with others between them, read as one.
  struct Phrase: Sendable {
    /// The words behind the first.
    let rest: [String]
    /// Empty where they say nothing.
    let meaning: String
    /// The number of the language whose phrase it is; nil for one of every language.
    let language: Int?

    /// Whether it is one in a subject of some language, or of none.
    func isRead(in language: Int?) -> Bool {
      language == nil || self.language == nil || self.language == language
    }
  }

  /// By their first words, the longest first.
  private(set) var phrases: [String: [Phrase]] = [:]
  private(set) var partedVerbs: [String: [Phrase]] = [:]
  let lists = WordLists.all
  private let own: [String: String]
  private let ownMeanings: Set<String>
  private let stopWords: Set<String>
  private let unknown = UnlistedWords()

  /// Words that alone make no issue.
  static let generic: Set<String> = [
    "access", "error", "falha", "fallo", "fehler", "help", "hilfe", "incident", "panne", "question",
    "support", "test", "ticket",
  ]
  /// Its phrases are read in subjects of every language.
  private static let english = 0

  /// - Parameter people: names of people, which say nothing.
  init(_ rules: RecurrenceRules, people: [String] = []) {
    own = Dictionary(
      rules.synonyms.map { (foldedName($0.word.value), foldedName($0.meaning.value)) },
      uniquingKeysWith: { _, last in last })
    ownMeanings = Set(own.values)
    stopWords = Set(rules.stopWords.map { foldedName($0.value) }).subtracting(own.keys)
    for (number, list) in lists.languages.enumerated() {
      for phrase in list.phrases {
        add(phrase, number == Self.english ? nil : number, to: &phrases)
      }
      for verb in list.partedVerbs { add(verb, number, to: &partedVerbs) }
    }
    for phrase in lists.products.phrases { add(phrase, nil, to: &phrases) }
    for name in people {
      let words = foldedName(name).utf8.split { !Mask.isWord($0) }
      let texts = words.map { String(decoding: $0, as: UTF8.self) }
      add(WordList.Phrase(words: texts, meaning: ""), nil, to: &phrases)
    }
    for (first, found) in phrases {
      let order = found.indices.sorted {
        (-found[$0].rest.count, $0) < (-found[$1].rest.count, $1)
      }
      phrases[first] = order.map { found[$0] }
    }
  }

  private func add(
    _ phrase: WordList.Phrase, _ language: Int?, to phrases: inout [String: [Phrase]]
  ) {
    guard let first = phrase.words.first else { return }
    let rest = Array(phrase.words.dropFirst())
    phrases[first, default: []].append(
      Phrase(rest: rest, meaning: phrase.meaning, language: language))
  }

  /// What a word is read as in a subject of some language; none where it says nothing.
  ///
  /// The configuration's word comes first; slate's own is applied to what it says, or before it.
  func meanings(of word: String, in language: Int?) -> [String] {
    guard word.unicodeScalars.count > 1, !stopWords.contains(word) else { return [] }
    var meant: [String]
    if let own = own[word] {
      meant = [lists.meaning(of: own, in: language) ?? lists.foreignMeaning(of: own) ?? own]
    } else {
      meant =
        lists.meaning(of: word, in: language).map { [$0] }
        ?? unknown.meanings(of: word, in: language)
      meant = meant.map { own[$0] ?? $0 }
    }
    return meant.filter { !$0.isEmpty && !stopWords.contains($0) }
  }

  /// Whether a list or the configuration has a word.
  func knows(_ word: String) -> Bool {
    lists.meaning(of: word, in: nil) != nil || lists.foreignMeaning(of: word) != nil
      || own[word] != nil || ownMeanings.contains(word)
  }

  /// The words with digits that are no numbers.
  var numbered: WordSet {
    let configured = (Array(own.keys) + stopWords).flatMap { word in
      word.utf8.split { !Mask.isWord($0) }.map { String(decoding: $0, as: UTF8.self) }
    }
    return WordSet(
      lists.numbered + configured.filter { $0.utf8.contains(where: Mask.isDigit) })
  }

  /// The single words that say something, and what they are read as.
  var forms: [(word: String, meaning: String)] {
    let listed = (lists.languages + [lists.products]).flatMap(\.forms).compactMap { word, meaning in
      own[word] != nil ? nil : (word, own[meaning] ?? meaning)
    }
    return listed
      + own.keys.flatMap { word in meanings(of: word, in: nil).map { (word, $0) } }
  }
}
