/// The side accountable for a system or a category.
package enum Responsibility: String, CaseIterable, Sendable {
  case `internal`
  case provider
  case shared
}

/// Who is accountable for which system or category.
package struct ResponsibilityMap: Sendable {
  package struct Rule: Sendable, Equatable {
    package var pattern: Placed<NamePattern>
    package var responsibility: Responsibility

    package init(pattern: Placed<NamePattern>, responsibility: Responsibility) {
      self.pattern = pattern
      self.responsibility = responsibility
    }
  }

  /// In the order in which they were written, which decides nothing.
  package let rules: [Rule]
  private let table: PatternTable

  package init(_ rules: [Rule] = []) {
    self.rules = rules
    table = PatternTable(rules.map(\.pattern.value))
  }

  /// The rule that speaks for a system or a category; nil if none does.
  package func rule(for area: String) -> Rule? { table.index(for: area).map { rules[$0] } }

  package func responsibility(for area: String) -> Responsibility? {
    rule(for: area)?.responsibility
  }
}
