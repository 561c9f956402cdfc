import SlateModel

/// What words are read as: by slate's own lists of every language, and by the configuration.
struct Lexicon: Sendable {
  /// Some words in a row, read as one.
  struct Phrase: Sendable {
    /// The words behind the first.
    let rest: [String]
    /// Empty where they say nothing.
    let meaning: String
  }

  /// By their first words, the longest first.
  private(set) var phrases: [String: [Phrase]] = [:]
  private let lists = WordLists.all
  private let own: [String: String]
  private let stopWords: Set<String>

  /// Words that alone make no issue.
  static let generic: Set<String> = [
    "access", "error", "help", "hilfe", "incident", "question", "support", "test", "ticket",
  ]

  static let replyPrefixes: [[UInt8]] =
    ["re:", "fw:", "fwd:", "aw:", "wg:", "tr:", "rv:", "res:", "enc:"].map { Array($0.utf8) }

  /// - Parameter people: names of people, which say nothing.
  init(_ rules: RecurrenceRules, people: [String] = []) {
    own = Dictionary(
      rules.synonyms.map { (foldedName($0.word.value), foldedName($0.meaning.value)) },
      uniquingKeysWith: { _, last in last })
    stopWords = Set(rules.stopWords.map { foldedName($0.value) }).subtracting(own.keys)
    for (words, meaning) in lists.phrases { add(words, meaning) }
    for name in people {
      let words = foldedName(name).utf8.split { !Mask.isWord($0) }
      add(words.map { String(decoding: $0, as: UTF8.self) }, "")
    }
    for first in phrases.keys { phrases[first]?.sort { $0.rest.count > $1.rest.count } }
  }

  private mutating func add(_ words: [String], _ meaning: String) {
    guard let first = words.first else { return }
    phrases[first, default: []].append(Phrase(rest: Array(words.dropFirst()), meaning: meaning))
  }

  /// The numbers of the languages that know a word, as bits.
  func languages(knowing word: String) -> UInt8 { lists.languages(knowing: word) }

  /// What a word is read as in a subject of some language; nil where it says nothing.
  ///
  /// The configuration's word comes first; slate's own is applied to what it says, or before it.
  func meaning(of word: String, in language: Int?) -> String? {
    var meant = lists.meaning(of: own[word] ?? word, in: language)
    if own[word] == nil { meant = own[meant] ?? meant }
    let saysNothing =
      word.count < 2 || meant.isEmpty || stopWords.contains(word) || stopWords.contains(meant)
    return saysNothing ? nil : meant
  }

  /// The single words that are read as others, and what they are read as.
  var forms: [(word: String, meaning: String)] {
    let listed = lists.languages.joined().compactMap { word, meaning in
      let meant = own[meaning] ?? meaning
      return meaning.isEmpty || meaning == word || meant == word || own[word] != nil
        ? nil : (word, meant)
    }
    return listed + own.keys.compactMap { word in meaning(of: word, in: nil).map { (word, $0) } }
  }
}
