import SlateModel

/// Makes the key of a masked subject: its distinct words, sorted, without those that say nothing.
struct SubjectKey: Sendable {
  /// Between the words of a key: the unit separator.
  static let separator: UInt8 = 0x1F

  private let stopWords: Set<String>
  private let synonyms: [String: String]

  init(_ rules: RecurrenceRules) {
    stopWords = Set(StopWords.all + rules.stopWords.map { foldedName($0.value) })
    synonyms = Dictionary(
      rules.synonyms.map { (foldedName($0.word.value), foldedName($0.meaning.value)) },
      uniquingKeysWith: { _, last in last })
  }

  /// Empty where nothing is left, or one word that fits every issue.
  func key(ofMasked masked: ArraySlice<UInt8>) -> [UInt8] {
    var words: Set<String> = []
    for piece in masked.split(whereSeparator: { $0 == 0x20 }) {
      let parts = piece.split(
        separator: SubjectMask.keptMark, omittingEmptySubsequences: false)
      for word in parts[0].split(whereSeparator: { !Mask.isWord($0) }) { add(word, to: &words) }
      for kept in parts.dropFirst() {
        words.insert(String(decoding: kept, as: UTF8.self))
      }
    }
    if words.count == 1, let word = words.first, StopWords.generic.contains(word) { return [] }
    return Array(
      words.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
        .joined(separator: [Self.separator]))
  }

  private func add(_ bytes: ArraySlice<UInt8>, to words: inout Set<String>) {
    let word = String(decoding: bytes, as: UTF8.self)
    guard word.count > 1 else { return }
    let meant = synonyms[word] ?? word
    if !stopWords.contains(meant) { words.insert(meant) }
  }
}
