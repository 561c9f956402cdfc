/// Finds the words of a list that say something, are one typing error from a word and begin with the
/// same letter.
struct TypingCorrection: Sendable {
  /// Words of letters of ASCII, by first letter and length.
  private var words: [Int: [(letters: [UInt8], meaning: String)]] = [:]
  private let fewestLetters: Int

  /// In fewer letters one for another is no typing error.
  private static let leastChanged = 7

  /// - Parameter fewestLetters: of the mistyped word; one of the list has one more at least.
  init(_ list: WordList, fewestLetters: Int) {
    self.fewestLetters = fewestLetters
    for (word, meaning) in list.forms {
      let letters = Array(word.utf8)
      guard letters.count > fewestLetters, letters.allSatisfy(Mask.isLetter)
      else { continue }
      words[Self.place(letters[0], letters.count), default: []].append((letters, meaning))
    }
  }

  private static func place(_ first: UInt8, _ count: Int) -> Int { Int(first) << 8 | count }

  /// What the words next to it are read as.
  func meanings(of word: [UInt8]) -> Set<String> {
    guard word.count >= fewestLetters, word.allSatisfy(Mask.isLetter) else { return [] }
    var found: Set<String> = []
    for count in word.count - 1...word.count + 1 {
      for (letters, meaning) in words[Self.place(word[0], count)] ?? []
      where Self.isOneEdit(word, letters) { found.insert(meaning) }
    }
    return found
  }

  /// Two vowels, or letters of neighbouring keys.
  private static func areConfused(_ first: UInt8, _ second: UInt8) -> Bool {
    vowels.contains(first) && vowels.contains(second)
      || keys.contains { row in
        zip(row, row.dropFirst()).contains { $0 == (first, second) || $0 == (second, first) }
      }
  }

  private static let vowels = Array("aeiou".utf8)
  private static let keys = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "tzu"].map { Array($0.utf8) }

  /// A letter put in, left out or changed, or two neighbours swapped.
  private static func isOneEdit(_ word: [UInt8], _ other: [UInt8]) -> Bool {
    let shorter = min(word.count, other.count)
    var same = 0
    while same < shorter, word[same] == other[same] { same += 1 }
    if word.count == other.count {
      guard same < shorter else { return false }
      if word[(same + 1)...] == other[(same + 1)...] {
        return word.count >= leastChanged && areConfused(word[same], other[same])
      }
      return same + 1 < shorter && word[same] == other[same + 1] && word[same + 1] == other[same]
        && word[(same + 2)...] == other[(same + 2)...]
    }
    let (short, long) = word.count < other.count ? (word, other) : (other, word)
    return short[same...] == long[(same + 1)...]
  }
}
