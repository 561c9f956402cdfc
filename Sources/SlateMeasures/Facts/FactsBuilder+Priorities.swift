import SlateModel

extension FactsBuilder {
  /// What policies look at of a ticket.
  func subject(_ facts: TicketFacts) -> ServiceRules.Subject {
    let first = log(of: facts.ticket).openingPriority
    let column = ground.export.tickets.name(TicketColumn.priority.rawValue, facts.ticket)
    return ServiceRules.Subject(
      priority: facts.priority, openingPriority: first == 0 ? column : first, side: facts.side,
      team: facts.team, category: facts.category, system: facts.system, client: facts.client)
  }

  /// The policy that the log's first priority selects, and the resolution clock by it; nil where the
  /// log has no priority or the priority is still the first.
  func byFirstPriority(_ facts: TicketFacts) -> (policy: Int?, resolve: ClockReading)? {
    let first = log(of: facts.ticket).openingPriority
    guard first != 0, first != facts.priority else { return nil }
    var subject = subject(facts)
    subject.priority = first
    let number = ground.rules.policy(for: subject)
    let policy = number.map { ground.rules.policies[$0] }
    var reading = ClockReading()
    prepare(&reading, policy, policy?.resolve)
    guard facts.resolve.elapsed != nil else { return (number, reading) }
    let stop = facts.isOpenAtEnd ? span.asOf : facts.left
    reading.elapsed = clock(of: facts.ticket)
      .elapsed(to: stop, on: ground.book.calendars[reading.calendar])
    reading.judge(hasStopped: !facts.isOpenAtEnd)
    return (number, reading)
  }
}
