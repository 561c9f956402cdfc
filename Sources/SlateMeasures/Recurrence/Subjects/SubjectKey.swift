import SlateModel

/// Makes the key of a masked subject: its distinct words, sorted, without those that say nothing.
///
/// Words recur far more often than subjects do: each is made a string and looked up once.
struct SubjectKey {
  /// Between the words of a key: the unit separator.
  static let separator: UInt8 = 0x1F
  private static let notLookedUp = UInt32.max
  private static let languageCount = LanguageWords.all.count
  private static let readings = languageCount + 1

  private let lexicon: Lexicon
  /// Every word met so far.
  private var words = Interner()
  /// The word that counts for each word in a subject of each language and of none, 0 for one that
  /// says nothing.
  private var meanings = [UInt32](repeating: 0, count: Self.readings)
  /// The languages that know each word, as bits.
  private var languages: [UInt8] = [0]
  /// The phrases that begin with each word.
  private var phrases: [[Lexicon.Phrase]] = [[]]
  /// The words of the subject at hand as they stand, a kept number marked.
  private var read: [(word: UInt32, isKept: Bool)] = []
  /// What the words at hand say of their language.
  private var votes = [Int](repeating: 0, count: Self.languageCount)
  /// Those that count, in the order of bytes, each once.
  private var found: [UInt32] = []

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// Empty where nothing is left, or one word that fits every issue.
  mutating func read(_ masked: Span<UInt8>, into key: inout [UInt8]) {
    key.removeAll(keepingCapacity: true)
    find(masked)
    if found.count == 1, Lexicon.generic.contains(words.texts[Int(found[0])]) { return }
    for word in found {
      if !key.isEmpty { key.append(Self.separator) }
      key.append(contentsOf: words.texts.bytes[words.texts.range(Int(word))])
    }
  }

  private mutating func find(_ masked: Span<UInt8>) {
    found.removeAll(keepingCapacity: true)
    split(masked)
    let language = language()
    var place = 0
    while place < read.count {
      let (word, isKept) = read[place]
      if let phrase = phrase(at: place) {
        // The empty text has the number 0.
        add(number(of: Array(phrase.meaning.utf8).span))
        place += phrase.rest.count
      } else {
        add(isKept ? word : meaning(of: word, in: language))
      }
      place += 1
    }
  }

  private mutating func split(_ masked: Span<UInt8>) {
    read.removeAll(keepingCapacity: true)
    var position = 0
    while position < masked.count {
      let isKept = masked[position] == SubjectMask.keptMark
      if isKept { position += 1 }
      let start = position
      while position < masked.count,
        isKept ? masked[position] > 0x20 : Mask.isWord(masked[position])
      {
        position += 1
      }
      if position > start { read.append((number(of: masked.extracting(start..<position)), isKept)) }
      if !isKept { position += position == start ? 1 : 0 }
    }
  }

  private func phrase(at place: Int) -> Lexicon.Phrase? {
    guard !read[place].isKept else { return nil }
    return phrases[Int(read[place].word)].first { phrase in
      guard place + phrase.rest.count < read.count else { return false }
      return phrase.rest.indices.allSatisfy {
        words.texts[Int(read[place + 1 + $0].word)] == phrase.rest[$0]
      }
    }
  }

  /// Adds a word that counts, in the order of bytes.
  private mutating func add(_ word: UInt32) {
    guard word != 0, !found.contains(word) else { return }
    let place = found.firstIndex { precedes(word, $0) } ?? found.endIndex
    found.insert(word, at: place)
  }

  private mutating func number(of text: Span<UInt8>) -> UInt32 {
    let word = words.id(of: text, hash: textHash(text))
    if languages.count < words.count {
      let text = words.texts[Int(word)]
      meanings.append(contentsOf: repeatElement(Self.notLookedUp, count: Self.readings))
      languages.append(lexicon.languages(knowing: text))
      phrases.append(lexicon.phrases[text] ?? [])
    }
    return word
  }

  /// The language of most of the words at hand; the number of languages where none knows any.
  ///
  /// A word that several languages know counts for each of them by its part.
  private mutating func language() -> Int {
    for number in votes.indices { votes[number] = 0 }
    for (word, isKept) in read where !isKept {
      let knowing = languages[Int(word)]
      guard knowing != 0 else { continue }
      for number in votes.indices where knowing >> UInt8(number) & 1 == 1 {
        votes[number] += 60 / knowing.nonzeroBitCount
      }
    }
    let most = votes.max() ?? 0
    return most == 0 ? Self.languageCount : votes.firstIndex(of: most) ?? Self.languageCount
  }

  private mutating func meaning(of word: UInt32, in language: Int) -> UInt32 {
    let place = Int(word) * Self.readings + language
    if meanings[place] != Self.notLookedUp { return meanings[place] }
    let meant = lexicon.meaning(
      of: words.texts[Int(word)], in: language < Self.languageCount ? language : nil)
    let meaning = meant.map { number(of: Array($0.utf8).span) } ?? 0
    meanings[place] = meaning
    return meaning
  }

  private func precedes(_ first: UInt32, _ second: UInt32) -> Bool {
    let texts = words.texts
    return texts.bytes[texts.range(Int(first))].lexicographicallyPrecedes(
      texts.bytes[texts.range(Int(second))])
  }
}

/// FNV-1a, 64 bits, its high half folded in.
func textHash(_ text: Span<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for index in text.indices { hash = (hash ^ UInt64(text[index])) &* 0x0000_0100_0000_01B3 }
  return hash ^ (hash &>> 32)
}
