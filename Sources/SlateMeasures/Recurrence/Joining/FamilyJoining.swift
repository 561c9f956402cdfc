import SlateModel

/// Joins the near keys of each area to the key that most tickets have, never in chains.
struct FamilyJoining {
  /// By which rule a variant belongs to its representative.
  enum Rule: UInt8, Sendable {
    /// It is the representative.
    case own
    /// At least 0.7 of the weight of both together is common.
    case nearWords
    /// Equal but for one typing error in one word.
    case typingError
  }

  /// By variant: its representative, itself where nothing before it is near.
  private(set) var representatives: [UInt32]
  private(set) var rules: [Rule]
  /// Variants that were compared with the first of their candidates only.
  private(set) var unfinished = 0

  init(_ variants: Variants, keys: FamilyKeys, workers: Workers) {
    representatives = Array(0..<UInt32(variants.count))
    rules = Array(repeating: .own, count: variants.count)
    let worded = (0..<UInt32(variants.count)).filter {
      keys.kind(of: variants[Int($0)].key) == .words
    }
    guard worded.count > 1 else { return }
    var tickets = [Int](repeating: 0, count: keys.texts.count)
    for variant in worded {
      tickets[Int(variants[Int(variant)].key)] += variants.tickets[Int(variant)]
    }
    let words = KeyWords(keys.texts, tickets: tickets)
    let nearness = Nearness(
      words: words, neighbours: WordNeighbours(words.vocabulary, forms: keys.forms))
    let areas = VariantOrder(variants, worded: worded, keys: keys.texts, workers: workers)
    let joined = workers.map(areas.count) { number in
      AreaJoining(areas.keys(of: number), nearness).joined
    }
    for (number, joined) in joined.enumerated() {
      let order = areas[number]
      for (place, join) in joined.enumerated() {
        let variant = Int(order[order.startIndex + place])
        representatives[variant] = order[order.startIndex + Int(join.representative)]
        rules[variant] = join.rule
        unfinished += join.isFinished ? 0 : 1
      }
    }
  }
}
