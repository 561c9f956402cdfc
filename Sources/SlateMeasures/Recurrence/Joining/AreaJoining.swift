import SlateModel

/// Joins the keys of one area, in their order, to the first representative that is near.
///
/// Two near keys share a word among the rarest of each, the prefix that weighs more than three
/// tenths of the key; where no word outweighs the rest they share even two among the rarest few. So
/// representatives are listed under such words and pairs, and only those met there are compared.
struct AreaJoining {
  struct Join {
    /// A place in the order of keys.
    var representative: UInt32
    var rule: FamilyJoining.Rule
    var isFinished = true
  }

  /// One join a key.
  private(set) var joined: [Join] = []
  private let keys: [UInt32]
  private let nearness: Nearness
  private var weights: [Int64] = []
  private var hashes: [UInt64] = []
  /// Representatives under the hash of their words.
  private var exact = SignatureLists()
  /// Representatives under pairs of words; those that have no such pairs under single words.
  private var pairs = SignatureLists()
  private var unpaired = SignatureLists()
  /// All representatives under single words.
  private var singles = SignatureLists()

  /// More candidates than this are not compared with one key.
  static let mostCandidates = 4096

  /// - Parameter keys: distinct keys by falling count of tickets, then by text.
  init(_ keys: [UInt32], _ nearness: Nearness) {
    self.keys = keys
    self.nearness = nearness
    for place in keys.indices {
      let words = nearness.words.words(of: Int(keys[place]))
      weights.append(words.reduce(0) { $0 + nearness.words.weights[Int($1)] })
      hashes.append(words.reduce(0) { $0 &+ nearness.words.hashes[Int($1)] })
      let prefix = KeyPrefix(words, weights[place], nearness.words.weights)
      var search = Search(own: UInt32(place))
      if place > 0 {
        lookUp(prefix, words, &search)
        lookUpTypingErrors(words, &search)
      }
      joined.append(search.join)
      if search.join.rule == .own { list(UInt32(place), prefix, words) }
    }
  }

  private struct Search {
    let own: UInt32
    var join: Join
    var candidates = 0

    init(own: UInt32) {
      self.own = own
      join = Join(representative: own, rule: .own)
    }
  }

  private mutating func list(_ place: UInt32, _ prefix: KeyPrefix, _ words: ArraySlice<UInt32>) {
    exact.add(place, under: hashes[Int(place)])
    for word in words.prefix(prefix.single) { singles.add(place, under: UInt64(word)) }
    if prefix.isPaired {
      prefix.forEachPair(of: words) { pairs.add(place, under: $0) }
    } else {
      for word in words.prefix(prefix.single) { unpaired.add(place, under: UInt64(word)) }
    }
  }

  private func lookUp(
    _ prefix: KeyPrefix, _ words: ArraySlice<UInt32>, _ search: inout Search
  ) {
    for word in words.prefix(prefix.single) {
      follow(prefix.isPaired ? unpaired : singles, UInt64(word), &search)
    }
    if prefix.isPaired { prefix.forEachPair(of: words) { follow(pairs, $0, &search) } }
  }

  /// Takes the first near one of a list, if it comes before what was found already.
  private func follow(_ lists: SignatureLists, _ signature: UInt64, _ search: inout Search) {
    var next = lists.first(under: signature)
    while next != SignatureLists.none {
      let entry = lists.entry(next)
      guard entry.member < search.join.representative else { return }
      guard search.candidates < Self.mostCandidates else {
        search.join.isFinished = false
        return
      }
      search.candidates += 1
      let (own, other) = (Int(search.own), Int(entry.member))
      if nearness.isNear(Int(keys[own]), Int(keys[other]), weights: (weights[own], weights[other]))
      {
        search.join.representative = entry.member
        search.join.rule = .nearWords
        return
      }
      next = entry.next
    }
  }

  private func lookUpTypingErrors(_ words: ArraySlice<UInt32>, _ search: inout Search) {
    let hash = hashes[Int(search.own)]
    for word in words {
      let rest = hash &- nearness.words.hashes[Int(word)]
      for neighbour in nearness.neighbours.of(word) {
        var next = exact.first(under: rest &+ nearness.words.hashes[Int(neighbour)])
        while next != SignatureLists.none {
          let entry = exact.entry(next)
          next = entry.next
          guard entry.member < search.join.representative else { break }
          let other = Int(keys[Int(entry.member)])
          guard let pair = nearness.difference(Int(keys[Int(search.own)]), other),
            pair == (word, neighbour)
          else { continue }
          search.join.representative = entry.member
          search.join.rule = .typingError
        }
      }
    }
  }
}

/// How many of a key's rarest words a near key must share one or two of.
struct KeyPrefix {
  /// Without these, less than seven tenths of the weight is left.
  let single: Int
  /// Without these but the heaviest, too; 0 where there are none or too many.
  private let paired: Int

  var isPaired: Bool { paired > 0 }

  init(_ words: ArraySlice<UInt32>, _ weight: Int64, _ weights: [Int64]) {
    var rest = weight
    var single = 0
    var paired = 0
    let heaviest = words.first.map { weights[Int($0)] } ?? 0
    for (place, word) in words.enumerated() {
      rest -= weights[Int(word)]
      if single == 0, 10 * rest < 7 * weight { single = place + 1 }
      if paired == 0, place > 0, 10 * (rest + heaviest) < 7 * weight { paired = place + 1 }
    }
    self.single = single
    self.paired = paired <= Self.mostPairedWords ? paired : 0
  }

  private static let mostPairedWords = 8

  /// The pairs that may be the two rarest words in common: the first of them is one of the rarest.
  func forEachPair(of words: ArraySlice<UInt32>, _ body: (UInt64) -> Void) {
    for first in words.startIndex..<words.startIndex + min(single, paired) {
      for second in first + 1..<words.startIndex + paired {
        body(UInt64(words[first]) << 32 | UInt64(words[second]))
      }
    }
  }
}
