import Foundation

/// How words are typed where the keyboard has no accents.
enum Spelling {
  /// A word, and its forms without accents.
  static func all(_ word: String) -> [String] {
    [word, withoutAccents(word), withoutUmlauts(word)]
  }

  /// As a word of no list is read: `ae` for ä, and the bare letter for every other accent.
  static func folded(_ word: String) -> String { withoutAccents(withoutUmlauts(word)) }

  static func withoutAccents(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
    return String(
      String.UnicodeScalarView(
        word.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
          $0.properties.generalCategory != .nonspacingMark
        }))
  }

  static func withoutUmlauts(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
    return [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")].reduce(word) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
  }
}
