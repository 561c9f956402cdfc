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

  /// What holds for a list that the configuration does not give.
  package static let defaults = StateRules(
    paused: named("On Hold*", "Awaiting*", "Pending*", "Waiting*", "Wait"),
    resolved: named("Resolved", "Solved", "Done"),
    closed: named("Closed"),
    cancelled: named("Cancelled", "Canceled", "Duplicate", "Merged"))

  private static func named(_ names: String...) -> [NamePattern] { names.map { NamePattern($0) } }

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
