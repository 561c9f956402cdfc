package import SlateModel

extension Families {
  /// Tickets of a family whose subjects come to the same words, and what made them belong to it.
  package struct Variant: Sendable {
    package enum Joining: Int, CaseIterable, Sendable {
      /// They are the family's own words.
      case own
      /// At least 0.7 of the weight of both together is common.
      case nearWords
      /// Equal but for one typing error in one word.
      case typingError
      /// One of the user's rules.
      case rule
    }

    package let joining: Joining
    package let words: [String]
    package let tickets: Int
  }

  /// The wordings of some tickets of a family: by what joined them, then those of most tickets first.
  package func variants(of tickets: [Int32], in family: Int32) -> [Variant] {
    struct Key: Hashable {
      let variant: Int32
      let joining: Variant.Joining
    }
    let counts = tickets.lazy.map { ticket in
      let variant = making.variants.ofTicket[Int(ticket)]
      return Key(variant: variant, joining: joining(ticket, variant, family))
    }.countedByRuns()
    return counts.map { key, count in
      Variant(
        joining: key.joining,
        words: key.variant < 0
          ? [] : making.words(of: making.variants[Int(key.variant)].key).filter { !$0.isEmpty },
        tickets: count)
    }.sorted { first, second in
      if first.joining != second.joining { return first.joining.rawValue < second.joining.rawValue }
      if first.tickets != second.tickets { return first.tickets > second.tickets }
      return first.words.lexicographicallyPrecedes(second.words)
    }
  }

  private func joining(_ ticket: Int32, _ variant: Int32, _ family: Int32) -> Variant.Joining {
    guard variant >= 0, making.ofTicket[Int(ticket)] == family else { return .rule }
    return switch making.joining.rules[Int(variant)] {
    case .own: .own
    case .nearWords: .nearWords
    case .typingError: .typingError
    }
  }

  /// How many tickets of a family were opened in a quarter and do not stand cancelled before an
  /// instant; none for a family with too few to be recurring.
  package func tickets(of family: Int32, in quarter: Quarter, zone: ZoneRules, asOf: Int64) -> Int {
    let span = quarter.span(in: zone)
    let seen = span.lowerBound.secondsSince1970..<span.upperBound.secondsSince1970
    return tickets.window(family, seen, asOf: asOf).count
  }
}
