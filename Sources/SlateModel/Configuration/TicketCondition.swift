/// Which tickets a policy is for: all keys that are given must match, each by any of its patterns.
///
/// A key that is not given asks for nothing; an empty cell matches no pattern, not even `*`.
package struct TicketCondition: Sendable, Equatable {
  package enum Key: Int, CaseIterable, Sendable {
    case priority
    case side
    case team
    case category
    case system
    case client

    package var name: String {
      switch self {
      case .priority: "priority"
      case .side: "side"
      case .team: "team"
      case .category: "category"
      case .system: "system"
      case .client: "client"
      }
    }
  }

  private var patterns = [[Placed<NamePattern>]?](repeating: nil, count: Key.allCases.count)

  package init() {}

  /// The patterns of a key; nil where the key is not given.
  package subscript(key: Key) -> [Placed<NamePattern>]? {
    get { patterns[key.rawValue] }
    set { patterns[key.rawValue] = newValue }
  }

  /// Tells whether a ticket's value, in folded form, is one that the key asks for.
  package func admits(folded value: String, as key: Key) -> Bool {
    guard let asked = self[key] else { return true }
    return !value.isEmpty && asked.contains { $0.value.matches(folded: value) }
  }

  /// The condition as one for each combination of its patterns, each with one pattern a key: together
  /// they admit what it admits. Of very many combinations, it alone.
  package var alternatives: [TicketCondition] {
    var alternatives = [self]
    for key in Key.allCases {
      guard let asked = self[key], asked.count > 1 else { continue }
      guard alternatives.count * asked.count <= 1_000 else { return [self] }
      alternatives = alternatives.flatMap { condition in
        asked.map { pattern in
          var single = condition
          single[key] = [pattern]
          return single
        }
      }
    }
    return alternatives
  }

  /// Tells whether every ticket that `other` admits is certainly admitted by this condition.
  ///
  /// Certainly: pattern by pattern, and never where the other has an empty list.
  package func covers(_ other: TicketCondition) -> Bool {
    Key.allCases.allSatisfy { key in
      guard let mine = self[key] else { return true }
      guard let others = other[key], !others.isEmpty else { return false }
      return others.allSatisfy { theirs in mine.contains { $0.value.covers(theirs.value) } }
    }
  }
}
