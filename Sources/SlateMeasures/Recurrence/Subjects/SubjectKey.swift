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
  private let shadows: KeyShadows
  /// The words of the subject at hand as they stand, a kept number marked.
  private var read: [(word: UInt32, isKept: Bool)] = []
  /// Those that count, in the order of bytes, each once.
  private var found: [UInt32] = []

  init(_ lexicon: Lexicon) {
    var words = SubjectWords(lexicon)
    combinations = KeyCombinations(lexicon.lists.combinations) { words.number(of: $0) }
    shadows = KeyShadows(lexicon.lists.shadows) { words.number(of: $0) }
    self.words = words
  }

  /// Visits the words of a key of a column, in their order.
  static func forEachWord(of keys: TextColumn, _ key: Int, _ body: (Span<UInt8>) -> Void) {
    let range = keys.range(key)
    let bytes = keys.bytes.span
    var start = range.lowerBound
    for position in range.lowerBound...range.upperBound {
      guard position == range.upperBound || bytes[position] == separator else { continue }
      if position > start { body(bytes.extracting(start..<position)) }
      start = position + 1
    }
  }

  /// Empty where nothing is left, or one word that fits every issue.
  mutating func read(_ masked: Span<UInt8>, into key: inout [UInt8]) {
    key.removeAll(keepingCapacity: true)
    find(masked)
    if found.count == 1, words.kind(of: found[0]).isGeneric { return }
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
    combine()
    leaveOutContext()
  }

  /// Puts what is meant in the place of words that are one idea together, and leaves out what says
  /// nothing beside others, before and after.
  private mutating func combine() {
    shadows.shade(&found, words)
    var used: [Int] = []
    while let number = combinations.first(in: found, words.marks(of: found), but: used) {
      let combination = combinations[number]
      used.append(number)
      found.removeAll { combination.parts.words.contains($0) }
      for meaning in combination.meanings { add(meaning) }
    }
    shadows.shade(&found, words)
  }

  /// Leaves out what tells where, and not what, beside a name, and places beside what tells more.
  private mutating func leaveOutContext() {
    leaveOut({ $0.isContext }, beside: { $0.isNamed })
    leaveOut({ $0.isPlace }, beside: { !$0.isGeneric })
  }

  /// Leaves out words of a kind if one of the others is of another.
  private mutating func leaveOut(
    _ isOut: (WordKind) -> Bool, beside isTelling: (WordKind) -> Bool
  ) {
    guard found.contains(where: { isOut(words.kind(of: $0)) }) else { return }
    let isBeside = found.contains {
      !isOut(words.kind(of: $0)) && isTelling(words.kind(of: $0))
    }
    if isBeside { found.removeAll { isOut(words.kind(of: $0)) } }
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
