package import SlateModel

extension Ground {
  /// Explains a ticket's clocks as of a quarter's end; nil where it was not open in that quarter.
  package func explanation(of ticket: Int, _ span: QuarterSpan) -> TicketExplanation? {
    var builder = FactsBuilder(ground: self, span: span)
    guard let facts = builder.facts(of: ticket), facts.entry != .none else { return nil }
    return builder.explanation(facts)
  }

  /// The quarters up to the end of the data in which a ticket was open at any time, in order: those
  /// in whose `tickets.csv` it has a row.
  package func quarters(ofTicket ticket: Int, in span: DataSpan) -> [Quarter] {
    let opened = Int64(export.tickets.instant(TicketColumn.opened.rawValue, ticket))
    var quarter = Quarter(
      containing: Instant(secondsSince1970: opened), in: zone,
      fiscalYearStart: span.fiscalYearStart)
    var quarters: [Quarter] = []
    while quarter.span(in: zone).lowerBound < span.end {
      let span = QuarterSpan(quarter, zone: zone, dataEnd: span.end)
      var builder = FactsBuilder(ground: self, span: span)
      if let facts = builder.facts(of: ticket), facts.entry != .none { quarters.append(quarter) }
      quarter = quarter.next
    }
    return quarters
  }
}

extension FactsBuilder {
  /// The explanation of a ticket whose facts were found last.
  func explanation(_ facts: TicketFacts) -> TicketExplanation {
    let events = events()
    let seen = events.filter { $0.at.secondsSince1970 < span.asOf }
    let subject = subject(facts)
    let tried = facts.policy < 0 ? ground.rules.policies.count : facts.policy
    return TicketExplanation(
      span: span, facts: facts, events: seen,
      laterEvents: events[seen.count...].reduce(0) { $0 + $1.marks.count + $1.changes.count },
      firstPriority: log(of: facts.ticket).openingPriority, hasPersonsSide: side(facts).isPersons,
      refusals: (0..<tried).compactMap { policy in
        ground.rules.refusal(by: policy, of: subject).map { (policy, $0) }
      },
      respond: facts.isCancelled ? nil : response(facts),
      resolve: facts.isCancelled ? nil : resolution(facts),
      byFirstPriority: facts.isCancelled ? nil : firstPriority(facts),
      unusedTotal: unusedTotal(facts.ticket))
  }

  private func response(_ facts: TicketFacts) -> ClockExplanation {
    let policy = facts.policy < 0 ? nil : ground.rules.policies[facts.policy]
    return explanation(
      facts, facts.respond, stop: facts.responded == 0 ? nil : facts.responded,
      Self.responseDeductions(policy))
  }

  private func resolution(_ facts: TicketFacts) -> ClockExplanation {
    explanation(
      facts, facts.resolve, stop: facts.isOpenAtEnd ? nil : facts.left, TicketClock.Deductions())
  }

  /// - Parameter stop: where the clock stopped; nil where it still runs.
  private func explanation(
    _ facts: TicketFacts, _ reading: ClockReading, stop: Int64?,
    _ deductions: TicketClock.Deductions
  ) -> ClockExplanation {
    let clock = clock(of: facts.ticket)
    let calendar = ground.book.calendars[reading.calendar]
    let end = stop ?? span.asOf
    let isTimed = reading.elapsed != nil
    return ClockExplanation(
      reading: reading, opened: Instant(secondsSince1970: facts.opened),
      stop: Instant(secondsSince1970: end), hasStopped: stop != nil,
      stretches: isTimed ? clock.stretches(to: end, on: calendar, deductions) : [],
      total: isTimed ? clock.pauseTotal(to: end, on: calendar, deductions) : nil)
  }

  private func firstPriority(_ facts: TicketFacts) -> TicketExplanation.FirstPriority? {
    byFirstPriority(facts).map { policy, reading in
      var reading = reading
      reading.due = due(
        reading, clock(of: facts.ticket), stop: facts.isOpenAtEnd ? span.asOf : facts.left,
        TicketClock.Deductions())
      return TicketExplanation.FirstPriority(policy: policy ?? -1, reading: reading)
    }
  }

  private func unusedTotal(_ ticket: Int) -> Int64? {
    let total = ground.pausedTotal(ofTicket: ticket).seconds
    return history.hasLoggedStates && total > 0 ? total : nil
  }
}
