/// The columns of an update log: one row a change of a ticket.
package enum EventColumn: Int, CaseIterable, Sendable {
  case ticket, at, state, team, person, priority

  package static let columns: [Column] = [
    Column("ticket", .text, required: true), Column("at", .instant, required: true),
    Column("state", .name), Column("team", .name), Column("person", .name),
    Column("priority", .name),
  ]
}
