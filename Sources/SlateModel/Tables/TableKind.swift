/// The kinds of rows that slate reads.
package enum TableKind: UInt8, CaseIterable, Sendable {
  case tickets, events, documents, sessions, systems, tests, people, evidence, decisions
  case familyRules

  /// The word for it in `slate.json`, in options and in `run.json`.
  package var name: String {
    switch self {
    case .tickets: "tickets"
    case .events: "events"
    case .documents: "documents"
    case .sessions: "sessions"
    case .systems: "systems"
    case .tests: "tests"
    case .people: "people"
    case .evidence: "evidence"
    case .decisions: "decisions"
    case .familyRules: "familyRules"
    }
  }

  /// slate's own columns for it, in their order.
  package var columns: [Column] {
    switch self {
    case .tickets: TicketColumn.columns
    case .events: EventColumn.columns
    case .documents: DocumentColumn.columns
    case .sessions: SessionColumn.columns
    case .systems: SystemColumn.columns
    case .tests: RecoveryTestColumn.columns
    case .people: PersonColumn.columns
    case .evidence: EvidenceColumn.columns
    case .decisions: DecisionColumn.columns
    case .familyRules: FamilyRuleColumn.columns
    }
  }
}

extension TableKind {
  /// Rows that are equal cell for cell are one row. Those about tickets are held to other rules:
  /// see `TicketFolding`.
  package var isWithoutRepeats: Bool { self != .tickets && self != .events }

  /// Every column of every kind, each once, in the order of the kinds.
  package static let allColumnNames: [String] = {
    var seen: Set<String> = [""]
    return allCases.flatMap(\.columns).map(\.name).filter { seen.insert($0).inserted }
  }()
}
