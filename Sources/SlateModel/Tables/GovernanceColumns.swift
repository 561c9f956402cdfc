/// The columns of due controls: backup tests, access reviews, patch and security evidence.
package enum EvidenceColumn: Int, CaseIterable, Sendable {
  case control, due, done, result, system, side, link

  package static let columns: [Column] = [
    Column("control", .name, required: true), Column("due", .date, required: true),
    Column("done", .date), Column("result", .name), Column("system", .name),
    Column("side", .name), Column("link", .text),
  ]
}

/// The columns of decisions, blockers, risks, changes and improvements.
package enum DecisionColumn: Int, CaseIterable, Sendable {
  case decision, raised, kind, owner, due, status, closed

  package static let columns: [Column] = [
    Column("decision", .text, required: true), Column("raised", .date, required: true),
    Column("kind", .name), Column("owner", .name), Column("due", .date), Column("status", .name),
    Column("closed", .date),
  ]
}

/// The columns of the user's own rules about recurring issues.
package enum FamilyRuleColumn: Int, CaseIterable, Sendable {
  case rule, pattern, into

  package static let columns: [Column] = [
    Column("rule", .name, required: true), Column("pattern", .text, required: true),
    Column("into", .text),
  ]
}
