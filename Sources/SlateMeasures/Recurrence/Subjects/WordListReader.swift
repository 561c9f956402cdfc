import SlateModel

/// Words and what each is read as.
struct WordTable: Sendable {
  private var interner = Interner()
  private(set) var meanings = [""]

  var count: Int { interner.count }
  var texts: TextColumn { interner.texts }

  /// The first meaning of a word counts.
  mutating func add(_ word: String, _ meaning: String) {
    let bytes = Array(word.utf8)
    let number = interner.id(of: bytes.span, hash: textHash(bytes.span))
    if Int(number) == meanings.count { meanings.append(meaning) }
  }

  func meaning(of word: Span<UInt8>) -> String? {
    guard !word.isEmpty else { return nil }
    return interner.known(word, hash: textHash(word)).map { meanings[Int($0)] }
  }
}

/// Reads the text of a word list, in one spelling after the other.
struct WordListReader {
  private(set) var words = WordTable()
  private(set) var phrases: [WordList.Phrase] = []
  private(set) var partedVerbs: [WordList.Phrase] = []

  mutating func read(_ language: LanguageWords, spelled: (String) -> String) {
    for (meaning, written) in Self.lines(language.synonyms) {
      for word in written + [meaning] { add(word, meaning, spelled) }
    }
    for word in language.stopWords.split(whereSeparator: \.isWhitespace) {
      add(String(word), "", spelled)
    }
    for word in language.others.split(whereSeparator: \.isWhitespace) {
      add(String(word), String(word), spelled)
    }
  }

  private mutating func add(_ written: String, _ meaning: String, _ spelled: (String) -> String) {
    let isParted = written.contains("~")
    let parts = written.split { $0 == "+" || $0 == "~" }.map { spelled(String($0)) }
    if parts.count == 1 {
      words.add(parts[0], meaning)
    } else {
      let phrase = WordList.Phrase(words: parts, meaning: meaning)
      isParted ? partedVerbs.append(phrase) : phrases.append(phrase)
    }
  }

  /// The lines of a list: a word, and what stands behind its colon.
  static func lines(_ text: String) -> [(word: String, words: [String])] {
    text.split(separator: "\n").map { line in
      let parts = line.split(separator: ":", omittingEmptySubsequences: false)
      return (String(parts[0]), parts[1].split(separator: " ").map(String.init))
    }
  }
}
