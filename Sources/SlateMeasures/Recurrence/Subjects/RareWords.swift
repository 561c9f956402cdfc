import SlateModel

/// Leaves out of keys the words that no list knows and fewer tickets have than make an issue: none can
/// recur by such a word.
///
/// They stay where fewer than two words of the lists stand; so do words with digits.
struct RareWords {
  /// The keys without such words.
  private(set) var keys = Interner()
  /// By number of the key as it was.
  private(set) var rest: [UInt32] = []
  private var words = Interner()
  private var kinds: [(isListed: Bool, isRare: Bool)] = []

  /// - Parameters:
  ///   - texts: words joined by the key separator.
  ///   - tickets: how many tickets have each key.
  init(_ texts: TextColumn, tickets: [Int], _ lexicon: Lexicon, minimum: Int) {
    var numbers: [UInt32] = []
    var starts = [0]
    for key in 0..<texts.count {
      SubjectKey.forEachWord(of: texts, key) { word in
        numbers.append(words.id(of: word, hash: textHash(word)))
      }
      starts.append(numbers.count)
    }
    findRare(numbers, starts, tickets, lexicon, minimum)
    var text: [UInt8] = []
    for key in 0..<texts.count {
      let own = numbers[starts[key]..<starts[key + 1]]
      let isTold = own.count { kinds[Int($0)].isListed } > 1
      join(isTold ? own.filter { !kinds[Int($0)].isRare } : Array(own), into: &text)
      rest.append(keys.id(of: text.span, hash: textHash(text.span)))
    }
  }

  private mutating func findRare(
    _ numbers: [UInt32], _ starts: [Int], _ tickets: [Int], _ lexicon: Lexicon, _ minimum: Int
  ) {
    var count = [Int](repeating: 0, count: words.count)
    for key in tickets.indices {
      for number in numbers[starts[key]..<starts[key + 1]] { count[Int(number)] += tickets[key] }
    }
    kinds = count.indices.map { number in
      let word = words.texts[number]
      let isListed = lexicon.knows(word)
      let hasDigit = word.utf8.contains(where: Mask.isDigit)
      return (isListed, !isListed && !hasDigit && count[number] < minimum)
    }
  }

  private func join(_ numbers: [UInt32], into text: inout [UInt8]) {
    text.removeAll(keepingCapacity: true)
    for number in numbers {
      if !text.isEmpty { text.append(SubjectKey.separator) }
      text.append(contentsOf: words.texts.bytes[words.texts.range(Int(number))])
    }
  }
}
