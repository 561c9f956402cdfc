import SlateModel

/// Every word met so far, and what the lexicon says of it, looked up once.
struct SubjectWords {
  private static let languageCount = LanguageWords.all.count
  /// In a subject of each language, and of none.
  private static let readings = languageCount + 1

  private let lexicon: Lexicon
  private var words = Interner()
  /// The words that count for each word in each reading, nil where they were not looked up.
  private var meanings = [[UInt32]?](repeating: nil, count: Self.readings)
  /// What each word says of its language.
  private var votes = [UInt8](repeating: 0, count: Self.languageCount)
  private var phrases: [[Lexicon.Phrase]] = [[]]
  private var partedVerbs: [[Lexicon.Phrase]] = [[]]
  private var kinds: [WordKind] = []
  /// What the words of the subject at hand say of its language.
  private var sums = [Int](repeating: 0, count: Self.languageCount)

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    kinds = [lexicon.lists.kind(of: "")]
  }

  mutating func number(of text: String) -> UInt32 { number(of: Array(text.utf8).span) }

  mutating func number(of text: Span<UInt8>) -> UInt32 {
    let word = words.id(of: text, hash: textHash(text))
    guard kinds.count < words.count else { return word }
    let string = words.texts[Int(word)]
    meanings.append(contentsOf: repeatElement(nil, count: Self.readings))
    votes.append(contentsOf: lexicon.lists.votes(for: string))
    phrases.append(lexicon.phrases[string] ?? [])
    partedVerbs.append(lexicon.partedVerbs[string] ?? [])
    kinds.append(lexicon.lists.kind(of: string))
    return word
  }

  func text(of word: UInt32) -> String { words.texts[Int(word)] }

  func bytes(of word: UInt32) -> ArraySlice<UInt8> {
    words.texts.bytes[words.texts.range(Int(word))]
  }

  func phrases(of word: UInt32) -> [Lexicon.Phrase] { phrases[Int(word)] }
  func partedVerbs(of word: UInt32) -> [Lexicon.Phrase] { partedVerbs[Int(word)] }
  func kind(of word: UInt32) -> WordKind { kinds[Int(word)] }

  func marks(of some: [UInt32]) -> KeyMarks {
    some.reduce(into: []) { marks, word in
      if kind(of: word).isProduct { marks.insert(.product) }
      if kind(of: word).isCode { marks.insert(.code) }
    }
  }

  func precedes(_ first: UInt32, _ second: UInt32) -> Bool {
    bytes(of: first).lexicographicallyPrecedes(bytes(of: second))
  }

  /// The language of most of some words, of several the first; nil where none knows any.
  mutating func language(of read: [(word: UInt32, isKept: Bool)]) -> Int? {
    for number in sums.indices { sums[number] = 0 }
    for (word, isKept) in read where !isKept {
      for number in sums.indices {
        sums[number] += Int(votes[Int(word) * Self.languageCount + number])
      }
    }
    let most = sums.max() ?? 0
    return most == 0 ? nil : sums.firstIndex(of: most)
  }

  /// The words that a word is read as in a subject of some language.
  mutating func meanings(of word: UInt32, in language: Int?) -> [UInt32] {
    let place = Int(word) * Self.readings + (language ?? Self.languageCount)
    if let known = meanings[place] { return known }
    let meant = lexicon.meanings(of: text(of: word), in: language).map { number(of: $0) }
    meanings[place] = meant
    return meant
  }
}
