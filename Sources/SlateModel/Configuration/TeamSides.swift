/// Which side a team belongs to.
package struct TeamSides: Sendable {
  package struct Rule: Sendable, Equatable {
    package var pattern: Placed<NamePattern>
    /// Never ``Side/unknown``.
    package var side: Side

    package init(pattern: Placed<NamePattern>, side: Side) {
      self.pattern = pattern
      self.side = side
    }
  }

  /// In the order in which they were written, which decides nothing.
  package let rules: [Rule]
  private let table: PatternTable

  package init(_ rules: [Rule] = []) {
    self.rules = rules
    table = PatternTable(rules.map(\.pattern.value))
  }

  /// The rule that speaks for a team; nil if none does.
  package func rule(for team: String) -> Rule? { table.index(for: team).map { rules[$0] } }

  package func side(of team: String) -> Side { rule(for: team)?.side ?? .unknown }
}
