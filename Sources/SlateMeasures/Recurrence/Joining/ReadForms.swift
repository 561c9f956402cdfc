import SlateModel

/// Words that are read as other words.
struct ReadForms: Sendable {
  let words: [String]
  private let meanings: [String]

  init(_ forms: [(word: String, meaning: String)]) {
    words = forms.map(\.word)
    meanings = forms.map(\.meaning)
  }

  /// - Returns: which words of a vocabulary are read as others or have others read as them, and by
  ///   form the number of what it is read as, nil where the vocabulary has no such word.
  func numbers(in vocabulary: TextColumn) -> (isKnown: [Bool], meaning: [UInt32?]) {
    var known = Interner()
    func number(_ word: String) -> Int {
      let bytes = Array(word.utf8)
      return Int(known.id(of: bytes.span, hash: textHash(bytes.span)))
    }
    let meant = meanings.map(number)
    for word in words { _ = number(word) }
    var places = [UInt32?](repeating: nil, count: known.count)
    var isKnown = [Bool](repeating: false, count: vocabulary.count)
    for word in 0..<vocabulary.count {
      let bytes = vocabulary.bytes.span.extracting(vocabulary.range(word))
      guard let found = known.known(bytes, hash: textHash(bytes)) else { continue }
      places[Int(found)] = UInt32(word)
      isKnown[word] = true
    }
    return (isKnown, meant.map { places[$0] })
  }
}
