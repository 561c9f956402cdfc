import SlateModel

/// Who resolved a ticket, and whose side that is.
struct Resolvers: Sendable {
  let export: Export
  let sides: SideBook
  let people: PersonBook
  let zone: ZoneRules

  func area(of ticket: Int) -> Area {
    Area(
      system: export.tickets.name(TicketColumn.system.rawValue, ticket),
      category: export.tickets.name(TicketColumn.category.rawValue, ticket))
  }

  /// The resolver column for the last resolution, else the log's last person up to it, else the
  /// assignee; the side is that person's, else the team's.
  func resolver(of ticket: Int, at instant: Int64, isLast: Bool) -> (person: UInt32, side: Side) {
    let tickets = export.tickets
    let log = TicketLog(events: export.events, range: export.events.range(ofTicket: ticket))
    var person = isLast ? tickets.name(TicketColumn.resolver.rawValue, ticket) : 0
    if person == 0 { person = log.last(.person, upTo: instant) }
    if person == 0 { person = tickets.name(TicketColumn.assignee.rawValue, ticket) }
    let own = sides.side(ofPerson: person, at: instant, in: zone)
    guard own == .unknown else { return (people.person(person), own) }
    var team = log.last(.team, upTo: instant)
    if team == 0 { team = tickets.name(TicketColumn.team.rawValue, ticket) }
    return (people.person(person), sides.side(ofTeam: team))
  }

  /// Whether somebody stands anywhere on a ticket: in its log before an instant, as resolver,
  /// assignee or requester.
  func isOnTicket(_ person: UInt32, _ ticket: Int, before instant: Int64) -> Bool {
    for column in [TicketColumn.resolver, .assignee, .requester] {
      let name = export.tickets.name(column.rawValue, ticket)
      if name != 0, people.person(name) == person { return true }
    }
    return export.events.range(ofTicket: ticket).contains { event in
      let name = export.events.person[event]
      return name != 0 && Int64(export.events.at[event]) < instant && people.person(name) == person
    }
  }
}
