import SlateModel

/// Makes the key of a masked subject: its distinct words, sorted, without those that say nothing.
///
/// Words recur far more often than subjects do: each is made a string and looked up once.
struct SubjectKey {
  /// Between the words of a key: the unit separator.
  static let separator: UInt8 = 0x1F
  private static let notLookedUp = UInt32.max

  private let stopWords: Set<String>
  private let synonyms: [String: String]
  /// Every word met so far.
  private var words = Interner()
  /// The word that counts for each word, 0 for one that says nothing.
  private var meanings: [UInt32] = [0]
  /// The words of the subject at hand.
  private var found: [UInt32] = []

  init(_ rules: RecurrenceRules) {
    stopWords = Set(StopWords.all + rules.stopWords.map { foldedName($0.value) })
    synonyms = Dictionary(
      rules.synonyms.map { (foldedName($0.word.value), foldedName($0.meaning.value)) },
      uniquingKeysWith: { _, last in last })
  }

  /// Empty where nothing is left, or one word that fits every issue.
  mutating func read(_ masked: Span<UInt8>, into key: inout [UInt8]) {
    key.removeAll(keepingCapacity: true)
    find(masked)
    if found.count == 1, StopWords.generic.contains(words.texts[Int(found[0])]) { return }
    for word in found {
      if !key.isEmpty { key.append(Self.separator) }
      key.append(contentsOf: words.texts.bytes[words.texts.range(Int(word))])
    }
  }

  private mutating func find(_ masked: Span<UInt8>) {
    found.removeAll(keepingCapacity: true)
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
      if position > start { add(masked.extracting(start..<position), isKept: isKept) }
      if !isKept { position += position == start ? 1 : 0 }
    }
  }

  /// Adds a word, or what it means, in the order of bytes; a kept number is what it is.
  private mutating func add(_ text: Span<UInt8>, isKept: Bool) {
    let word = number(of: text)
    let meaning = isKept ? word : meaning(of: word)
    guard meaning != 0, !found.contains(meaning) else { return }
    let place = found.firstIndex { precedes(meaning, $0) } ?? found.endIndex
    found.insert(meaning, at: place)
  }

  private mutating func number(of text: Span<UInt8>) -> UInt32 {
    let word = words.id(of: text, hash: textHash(text))
    if meanings.count < words.count { meanings.append(Self.notLookedUp) }
    return word
  }

  private mutating func meaning(of word: UInt32) -> UInt32 {
    if meanings[Int(word)] != Self.notLookedUp { return meanings[Int(word)] }
    let text = words.texts[Int(word)]
    let meant = synonyms[text] ?? text
    let says = text.count > 1 && !stopWords.contains(meant)
    let meaning = says ? number(of: Array(meant.utf8).span) : 0
    meanings[Int(word)] = meaning
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
