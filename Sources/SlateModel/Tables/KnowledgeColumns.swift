/// The columns of a documentation change log: one row a change of a document.
package enum DocumentColumn: Int, CaseIterable, Sendable {
  case document, at, author, action, title, kind, system, category, size, reviewer, reviewBy
  case ticket, state
  /// The name that the document had before; no column of slate's own files.
  case formerly
  /// Whether the author is a bot; no column of slate's own files, which say so in the list of people.
  case bot

  package static let columns: [Column] = [
    Column("document", .name, required: true), Column("at", .instant, required: true),
    Column("author", .name, required: true), Column("action", .name), Column("title", .text),
    Column("kind", .name), Column("system", .name), Column("category", .name),
    Column("size", .count), Column("reviewer", .name), Column("review_by", .date),
    Column("ticket", .text), Column("state", .name), Column("", .name),
    Column("", .flag),
  ]
}

/// The columns of an attendance list: one row a person at a session.
package enum SessionColumn: Int, CaseIterable, Sendable {
  case session, at, person, minutes, kind, system, leader, attended
  /// No column of slate's own files, like those behind it: when the person left.
  case until
  /// What the person was at the meeting.
  case role
  /// What the person did at the time of the row: came or went.
  case deed

  package static let columns: [Column] = [
    Column("session", .name, required: true), Column("at", .instant, required: true),
    Column("person", .name, required: true), Column("minutes", .minutes), Column("kind", .name),
    Column("system", .name), Column("leader", .name), Column("attended", .flag),
    Column("", .instant), Column("", .name), Column("", .name),
  ]
}
