import Foundation
import SlateModel

/// The stop words and synonyms in force: slate's own of every language, and the configuration's.
struct Lexicon: Sendable {
  /// Some words in a row, read as one.
  struct Phrase: Sendable {
    /// The words behind the first.
    let rest: [String]
    /// Empty where they say nothing.
    let meaning: String
  }

  private var stopWords: Set<String> = []
  private var meanings: [String: String] = [:]
  /// By their first words, the longest first.
  private(set) var phrases: [String: [Phrase]] = [:]
  private var own: [String: String]

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
    for language in LanguageWords.all { add(language, spelled: { $0 }) }
    // Accents are often left out; what a word means as it stands comes first.
    for language in LanguageWords.all {
      add(language, spelled: Self.withoutAccents)
      add(language, spelled: Self.withoutUmlauts)
    }
    stopWords.formUnion(rules.stopWords.map { foldedName($0.value) })
    for word in own.keys { stopWords.remove(word) }
    for name in people { leaveOut(name) }
    for first in phrases.keys { phrases[first]?.sort { $0.rest.count > $1.rest.count } }
  }

  private mutating func add(_ language: LanguageWords, spelled: (String) -> String) {
    for line in language.synonyms.split(separator: "\n") {
      let parts = line.split(separator: ":")
      let meaning = String(parts[0])
      for written in parts[1].split(separator: " ") + [parts[0]] {
        let words = written.split(separator: "+").map { spelled(String($0)) }
        if words.count > 1 {
          let phrase = Phrase(rest: Array(words.dropFirst()), meaning: meaning)
          phrases[words[0], default: []].append(phrase)
        } else if meanings[words[0]] == nil, !stopWords.contains(words[0]) {
          meanings[words[0]] = meaning
        }
      }
    }
    for word in language.stopWords.split(whereSeparator: \.isWhitespace).map({ spelled(String($0)) }
    )
    where meanings[word] == nil {
      stopWords.insert(word)
    }
  }

  /// A word, and the forms in which it is typed where the keyboard has no accents.
  static func spellings(of word: String) -> [String] {
    [word, withoutAccents(word), withoutUmlauts(word)]
  }

  private mutating func leaveOut(_ name: String) {
    let words = foldedName(name).utf8.split { !Mask.isWord($0) }.map {
      String(decoding: $0, as: UTF8.self)
    }
    guard let first = words.first else { return }
    phrases[first, default: []].append(Phrase(rest: Array(words.dropFirst()), meaning: ""))
  }

  private static func withoutAccents(_ word: String) -> String {
    String(
      String.UnicodeScalarView(
        word.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
          $0.properties.generalCategory != .nonspacingMark
        }))
  }

  /// As they are typed where the keyboard has none: `ae` for ä.
  private static func withoutUmlauts(_ word: String) -> String {
    [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")].reduce(word) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
  }

  /// What a word is read as; nil where it says nothing.
  ///
  /// The configuration's word comes first; slate's own is applied to what it says, or before it.
  func meaning(of word: String) -> String? {
    if stopWords.contains(word) { return nil }
    let meant = own[word].map { meanings[$0] ?? $0 } ?? meanings[word].map { own[$0] ?? $0 } ?? word
    return word.count > 1 && !stopWords.contains(meant) ? meant : nil
  }
}
