/// The columns of a register of systems: dated rows, several a system.
package enum SystemColumn: Int, CaseIterable, Sendable {
  case system, at, critical, owner, internalPerson, rtoMinutes, rpoMinutes, recoveryDocument
  case accountable

  package static let columns: [Column] = [
    Column("system", .name, required: true), Column("at", .instant), Column("critical", .flag),
    Column("owner", .name), Column("internal_person", .name), Column("rto_minutes", .minutes),
    Column("rpo_minutes", .minutes), Column("recovery_document", .name),
    Column("accountable", .name),
  ]
}

/// The columns of recovery drills: one row a restore test.
package enum RecoveryTestColumn: Int, CaseIterable, Sendable {
  case system, at, passed, minutes, `internal`, provider, evidence

  package static let columns: [Column] = [
    Column("system", .name, required: true), Column("at", .instant, required: true),
    Column("passed", .flag, required: true), Column("minutes", .minutes),
    Column("internal", .name), Column("provider", .name), Column("evidence", .text),
  ]
}

/// The columns of a list of people: sides, aliases, and when they were there.
package enum PersonColumn: Int, CaseIterable, Sendable {
  case person, aliases, side, kind, technical, from, until

  package static let columns: [Column] = [
    Column("person", .name, required: true), Column("aliases", .text), Column("side", .name),
    Column("kind", .name), Column("technical", .flag), Column("from", .date),
    Column("until", .date),
  ]
}
