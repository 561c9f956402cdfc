/// The columns of a ticket, in slate's own order.
package enum TicketColumn: Int, CaseIterable, Sendable {
  case ticket, opened, responded, resolved, closed, priority, state, category, subcategory
  case symptom, system, subject, requester, team, assignee, resolver, pausedMinutes, reopened
  case handoffs, updated, channel, document, problem, slaMet, satisfaction, client
  /// No column of slate's own files, like those behind it: the update log's own order of a ticket's
  /// rows.
  case sequence
  /// A total of pauses in wall time, where the tool says that it is.
  case pausedWall
  /// When the tool wants the ticket resolved: with the resolution, a verdict.
  case due

  package static let columns: [Column] = [
    Column("ticket", .text, required: true), Column("opened", .instant, required: true),
    Column("responded", .instant), Column("resolved", .instant), Column("closed", .instant),
    Column("priority", .name), Column("state", .name), Column("category", .name),
    Column("subcategory", .name), Column("symptom", .name), Column("system", .name),
    Column("subject", .text), Column("requester", .name), Column("team", .name),
    Column("assignee", .name), Column("resolver", .name), Column("paused_minutes", .minutes),
    Column("reopened", .count), Column("handoffs", .count), Column("updated", .instant),
    Column("channel", .name), Column("document", .name), Column("problem", .name),
    Column("sla_met", .flag), Column("satisfaction", .name), Column("client", .name),
    Column("", .count), Column("", .minutes), Column("", .instant),
  ]

  /// The columns that date a ticket: the latest of them tells which of two rows is the later.
  package static let instants: [TicketColumn] = [.opened, .responded, .resolved, .closed, .updated]
}
