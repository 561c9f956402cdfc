/// What a state of the ticket tool means to the clock and the ledger.
package enum StateKind: UInt8, CaseIterable, Sendable {
  case open
  case paused
  case resolved
  case closed
  case cancelled
}

/// The states of the ticket tool by what they mean; every other state is open.
package struct StateRules: Sendable, Equatable {
  package var paused: [NamePattern]
  package var resolved: [NamePattern]
  package var closed: [NamePattern]
  package var cancelled: [NamePattern]
  /// The kinds whose list the configuration gives: no word of a tool's own is added to those.
  package var given: Set<StateKind> = []

  /// What holds for a list that the configuration does not give.
  package static let defaults = StateRules(
    paused: named("On Hold*", "Awaiting*", "Pending*", "Waiting*", "Wait"),
    resolved: named("Resolved", "Solved", "Done"),
    closed: named("Closed"),
    cancelled: named("Cancelled", "Canceled", "Duplicate", "Merged"))

  private static func named(_ names: String...) -> [NamePattern] { names.map { NamePattern($0) } }

  /// The rules with the words of a tool's own added to every list that the configuration leaves
  /// open.
  package func adding(_ words: StateWords) -> StateRules {
    var rules = self
    for (kind, path) in Self.lists where !given.contains(kind) {
      let added = (words.names[kind] ?? []).map { NamePattern($0) }
      rules[keyPath: path] += added.filter { !rules[keyPath: path].contains($0) }
    }
    return rules
  }

  /// Where the list of each kind stands.
  package static var lists: [(kind: StateKind, path: WritableKeyPath<StateRules, [NamePattern]>)] {
    [
      (.paused, \.paused), (.resolved, \.resolved), (.closed, \.closed),
      (.cancelled, \.cancelled),
    ]
  }

  /// Cancelled wins over closed, closed over resolved, resolved over paused.
  package func kind(of state: String) -> StateKind {
    let name = foldedName(state)
    if cancelled.contains(where: { $0.matches(folded: name) }) { return .cancelled }
    if closed.contains(where: { $0.matches(folded: name) }) { return .closed }
    if resolved.contains(where: { $0.matches(folded: name) }) { return .resolved }
    if paused.contains(where: { $0.matches(folded: name) }) { return .paused }
    return .open
  }
}

/// What the states of one tool mean, beyond the rules for all.
package struct StateWords: Sendable {
  /// Names or patterns by what they mean.
  package let names: [StateKind: [String]]

  package init(
    paused: [String] = [], resolved: [String] = [], closed: [String] = [], cancelled: [String] = []
  ) {
    names = [.paused: paused, .resolved: resolved, .closed: closed, .cancelled: cancelled]
  }
}
