import Foundation

/// What slate's own lists say of words: what each is read as in each language, and phrases.
struct WordLists: Sendable {
  static let all = WordLists()

  /// By language in the order of `LanguageWords.all`: what a word is read as, empty for one that
  /// says nothing.
  private(set) var languages: [[String: String]] = []
  private(set) var phrases: [(words: [String], meaning: String)] = []

  private init() {
    for language in LanguageWords.all {
      var read: [String: String] = [:]
      // Accents are often left out; what a word means as it stands comes first.
      for spelled in [{ $0 }, Self.withoutAccents, Self.withoutUmlauts] {
        add(language, spelled, to: &read)
      }
      languages.append(read)
    }
  }

  private mutating func add(
    _ language: LanguageWords, _ spelled: (String) -> String, to read: inout [String: String]
  ) {
    for line in language.synonyms.split(separator: "\n") {
      let parts = line.split(separator: ":")
      for written in parts[1].split(separator: " ") + [parts[0]] {
        let words = written.split(separator: "+").map { spelled(String($0)) }
        if words.count > 1 {
          phrases.append((words, String(parts[0])))
        } else if read[words[0]] == nil {
          read[words[0]] = String(parts[0])
        }
      }
    }
    for word in language.stopWords.split(whereSeparator: \.isWhitespace) {
      let word = spelled(String(word))
      if read[word] == nil { read[word] = "" }
    }
  }

  /// The numbers of the languages that know a word, as bits.
  func languages(knowing word: String) -> UInt8 {
    languages.indices.reduce(0) { languages[$1][word] == nil ? $0 : $0 | 1 << UInt8($1) }
  }

  /// What a word is read as in a language, or in the first that knows it; empty where it says
  /// nothing.
  func meaning(of word: String, in language: Int?) -> String {
    if let language, let meaning = languages[language][word] { return meaning }
    return languages.lazy.compactMap { $0[word] }.first ?? word
  }

  /// A word, and the forms in which it is typed where the keyboard has no accents.
  static func spellings(of word: String) -> [String] {
    [word, withoutAccents(word), withoutUmlauts(word)]
  }

  private static func withoutAccents(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
    return String(
      String.UnicodeScalarView(
        word.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
          $0.properties.generalCategory != .nonspacingMark
        }))
  }

  /// As they are typed where the keyboard has none: `ae` for ä.
  private static func withoutUmlauts(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
    return [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")].reduce(word) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
  }
}
