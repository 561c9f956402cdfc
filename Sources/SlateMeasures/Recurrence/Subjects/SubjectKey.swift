import SlateModel

/// Makes the key of a masked subject: its distinct words, sorted, without those that say nothing.
///
/// Words recur far more often than subjects do: each is made a string and looked up once.
struct SubjectKey {
  /// Between the words of a key: the unit separator.
  static let separator: UInt8 = 0x1F
  /// Words that may stand between the two of a parted verb.
  private static let mostBetween = 3

  private var words: SubjectWords
  private let combinations: KeyCombinations
  /// The words of the subject at hand as they stand, a kept number marked.
  private var read: [(word: UInt32, isKept: Bool)] = []
  /// Those that count, in the order of bytes, each once.
  private var found: [UInt32] = []

  init(_ lexicon: Lexicon) {
    var words = SubjectWords(lexicon)
    combinations = KeyCombinations(lexicon.lists.combinations) { words.number(of: $0) }
    self.words = words
  }

  /// Empty where nothing is left, or one word that fits every issue.
  mutating func read(_ masked: Span<UInt8>, into key: inout [UInt8]) {
    key.removeAll(keepingCapacity: true)
    find(masked)
    if found.count == 1, Lexicon.generic.contains(words.text(of: found[0])) { return }
    for word in found {
      if !key.isEmpty { key.append(Self.separator) }
      key.append(contentsOf: words.bytes(of: word))
    }
  }

  private mutating func find(_ masked: Span<UInt8>) {
    found.removeAll(keepingCapacity: true)
    split(masked)
    let language = words.language(of: read)
    var place = 0
    while place < read.count {
      let (word, isKept) = read[place]
      if let (verb, end) = partedVerb(at: place, language) {
        add(verb.meaning)
        read.remove(at: end)
      } else if let phrase = phrase(at: place, language) {
        add(phrase.meaning)
        place += phrase.rest.count
      } else if isKept {
        add(word)
      } else {
        for meaning in words.meanings(of: word, in: language) { add(meaning) }
      }
      place += 1
    }
    while let combination = combinations.first(in: found) {
      found.removeAll { combination.parts.contains($0) }
      add(combination.meaning)
    }
    leaveOutContext()
  }

  /// What tells where, and not what, beside a name.
  private mutating func leaveOutContext() {
    guard found.contains(where: { words.isContext($0) }) else { return }
    let isNamed = found.contains { !words.isContext($0) && words.isNamed($0) }
    if isNamed { found.removeAll { words.isContext($0) } }
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
      if position > start {
        read.append((words.number(of: masked.extracting(start..<position)), isKept))
      }
      if !isKept { position += position == start ? 1 : 0 }
    }
  }

  /// The longest that stands here; of several the language's own.
  private func phrase(at place: Int, _ language: Int?) -> Lexicon.Phrase? {
    guard !read[place].isKept else { return nil }
    var found: Lexicon.Phrase?
    for phrase in words.phrases(of: read[place].word) where phrase.isRead(in: language) {
      if let found, phrase.rest.count < found.rest.count { break }
      guard stands(phrase.rest, at: place + 1) else { continue }
      if phrase.language == language { return phrase }
      if found == nil { found = phrase }
    }
    return found
  }

  private func stands(_ rest: [String], at place: Int) -> Bool {
    guard place + rest.count <= read.count else { return false }
    return rest.indices.allSatisfy {
      !read[place + $0].isKept && words.text(of: read[place + $0].word) == rest[$0]
    }
  }

  /// A verb that begins here, and where its other part stands.
  private func partedVerb(at place: Int, _ language: Int?) -> (Lexicon.Phrase, Int)? {
    guard !read[place].isKept else { return nil }
    for verb in words.partedVerbs(of: read[place].word) where verb.isRead(in: language) {
      let last = min(place + Self.mostBetween + 1, read.count - 1)
      for end in place + 1..<max(last + 1, place + 1) where stands(verb.rest, at: end) {
        return (verb, end)
      }
    }
    return nil
  }

  private mutating func add(_ meaning: String) {
    if !meaning.isEmpty { add(words.number(of: Array(meaning.utf8).span)) }
  }

  /// Adds a word that counts, in the order of bytes.
  private mutating func add(_ word: UInt32) {
    guard word != 0, !found.contains(word) else { return }
    let place = found.firstIndex { words.precedes(word, $0) } ?? found.endIndex
    found.insert(word, at: place)
  }
}

/// FNV-1a, 64 bits, its high half folded in.
func textHash(_ text: Span<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for index in text.indices { hash = (hash ^ UInt64(text[index])) &* 0x0000_0100_0000_01B3 }
  return hash ^ (hash &>> 32)
}
