import Foundation
import SlateModel

/// The words of all keys as numbers, the rarest first, and what each weighs.
struct KeyWords {
  /// The vocabulary by falling weight, then by bytes; a word's number is its place.
  private(set) var vocabulary = TextColumn()
  /// ln(1 + N/df) in millionths, so that sums are exact: N the tickets with words, df those whose key
  /// has the word.
  private(set) var weights: [Int64] = []
  /// Of each word, to be summed up over a key.
  private(set) var hashes: [UInt64] = []
  /// Whether each word has a digit, and whether it is a product.
  private(set) var kinds: [(hasDigit: Bool, isProduct: Bool)] = []
  private var words: [UInt32] = []
  private var starts: [Int] = [0]

  /// - Parameters:
  ///   - keys: words joined by the key separator.
  ///   - tickets: how many tickets have each key; those without any count for nothing.
  init(_ keys: TextColumn, tickets: [Int]) {
    var interner = Interner()
    for key in 0..<keys.count {
      if tickets[key] > 0 {
        SubjectKey.forEachWord(of: keys, key) { word in
          words.append(interner.id(of: word, hash: textHash(word)))
        }
      }
      starts.append(words.count)
    }
    let df = frequencies(tickets, of: interner.count)
    let order = Self.order(interner.texts, df)
    vocabulary = interner.texts.picking(order.map(Int.init))
    var numbers = [UInt32](repeating: 0, count: interner.count)
    for (number, word) in order.enumerated() { numbers[Int(word)] = UInt32(number) }
    for place in words.indices { words[place] = numbers[Int(words[place])] }
    for key in 0..<keys.count { words[starts[key]..<starts[key + 1]].sort() }
    let all = tickets.reduce(0, +)
    weights = order.map { word in
      Int64((log(1 + Double(all) / Double(df[Int(word)])) * 1_000_000).rounded())
    }
    let products = WordLists.all.products
    kinds = (0..<vocabulary.count).map { number in
      let word = vocabulary.bytes.span.extracting(vocabulary.range(number))
      let hasDigit = vocabulary.bytes[vocabulary.range(number)].contains(where: Mask.isDigit)
      return (hasDigit, !(products.meaning(of: word) ?? "").isEmpty)
    }
    hashes = (0..<vocabulary.count).map { number in
      textHash(vocabulary.bytes.span.extracting(vocabulary.range(number))) &* 0x9E37_79B9_7F4A_7C15
    }
  }

  private func frequencies(_ tickets: [Int], of count: Int) -> [Int] {
    var frequencies = [Int](repeating: 0, count: count)
    for key in tickets.indices {
      for place in starts[key]..<starts[key + 1] { frequencies[Int(words[place])] += tickets[key] }
    }
    return frequencies
  }

  /// The numbers of the words but the empty one, the rarest first.
  private static func order(_ texts: TextColumn, _ df: [Int]) -> [UInt32] {
    (1..<max(1, UInt32(texts.count))).sorted { first, second in
      if df[Int(first)] != df[Int(second)] { return df[Int(first)] < df[Int(second)] }
      return texts.bytes[texts.range(Int(first))].lexicographicallyPrecedes(
        texts.bytes[texts.range(Int(second))])
    }
  }

  /// The words of a key by rising number, so by falling weight.
  func words(of key: Int) -> ArraySlice<UInt32> { words[starts[key]..<starts[key + 1]] }

  func weight(of key: Int) -> Int64 { words(of: key).reduce(0) { $0 + weights[Int($1)] } }
}
