import SlateModel

/// Finds the facts of tickets as of a quarter's end.
struct FactsBuilder {
  let ground: Ground
  let span: QuarterSpan
  var history = TicketHistory()

  init(ground: Ground, span: QuarterSpan) {
    self.ground = ground
    self.span = span
  }

  /// The facts of every ticket that was open at any time in the quarter, or answered in it.
  static func facts(_ ground: Ground, _ span: QuarterSpan) -> [TicketFacts] {
    let ranges = ground.workers.ranges(of: ground.export.tickets.count)
    let parts = ground.workers.map(ranges.count) { number in
      var builder = FactsBuilder(ground: ground, span: span)
      return ranges[number].compactMap { builder.facts(of: $0) }
    }
    var facts: [TicketFacts] = []
    facts.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts { facts += part }
    return facts
  }

  /// Nil where the quarter has nothing to do with the ticket.
  mutating func facts(of ticket: Int) -> TicketFacts? {
    let tickets = ground.export.tickets
    let opened = Int64(tickets.instant(TicketColumn.opened.rawValue, ticket))
    guard opened < span.asOf else { return nil }
    let responded = Int64(tickets.instant(TicketColumn.responded.rawValue, ticket))
    let isAnsweredNow = responded != 0 && span.contains(max(responded, opened))
    guard isAnsweredNow || Int64(ground.lives.settled[ticket]) >= span.start else { return nil }
    ground.histories.build(ticket, into: &history)
    guard let current = history.phase(before: span.asOf) else { return nil }
    let phase = history.phases[current]
    let wasOpen = history.phase(before: span.start).map { !history.phases[$0].kind.isDone }
    guard phase.start >= span.start || opened >= span.start || wasOpen == true || isAnsweredNow
    else { return nil }
    return read(phase, wasOpen: wasOpen)
  }

  /// The facts of a ticket that was done before the quarter began; nil where it was not yet open.
  mutating func factsOfPast(_ ticket: Int) -> TicketFacts? {
    ground.histories.build(ticket, into: &history)
    guard let current = history.phase(before: span.asOf) else { return nil }
    return read(history.phases[current], wasOpen: false)
  }

  /// The facts of the ticket whose history is at hand.
  private func read(_ phase: TicketHistory.Phase, wasOpen: Bool?) -> TicketFacts {
    let responded = Int64(
      ground.export.tickets.instant(TicketColumn.responded.rawValue, history.ticket))
    var facts = TicketFacts()
    facts.ticket = history.ticket
    facts.opened = history.opened
    facts.standing = phase.kind
    if phase.kind.isDone {
      facts.left = phase.start
      facts.leftInQuarter = phase.start >= span.start
    }
    facts.endsBeforeStart = phase.precedesOpening && phase.kind == .resolved
    facts.isPausedOutside = history.isPausedOutside(ground, asOf: span.asOf)
    facts.responded = responded != 0 && responded < span.asOf ? responded : 0
    enter(&facts, wasOpen: wasOpen)
    describe(&facts)
    follow(&facts)
    time(&facts)
    look(&facts)
    return facts
  }

  /// How the ticket came to be open in the quarter.
  private func enter(_ facts: inout TicketFacts, wasOpen: Bool?) {
    switch wasOpen {
    case nil: facts.entry = .opened
    case true?: facts.entry = .openAtStart
    case false?:
      let reopening = history.phases.first {
        !$0.kind.isDone && $0.start >= span.start && $0.start < span.asOf
      }
      guard let reopening else { return }
      facts.entry = .reopened
      facts.reopenedAt = reopening.start
    }
  }

  /// Up to when changes count: the stop, else just before the end.
  private func limit(_ facts: TicketFacts) -> Int64 {
    facts.standing.isDone ? facts.left : span.asOf - 1
  }

  /// Who and what it is about, as of the end.
  private func describe(_ facts: inout TicketFacts) {
    let tickets = ground.export.tickets
    let (ticket, limit) = (facts.ticket, limit(facts))
    let log = log(of: ticket)
    func column(_ column: TicketColumn) -> UInt32 { tickets.name(column.rawValue, ticket) }
    func logged(_ field: TicketLog.Field, _ other: TicketColumn) -> UInt32 {
      let last = log.last(field, upTo: limit)
      return last == 0 ? column(other) : last
    }
    facts.priority = logged(.priority, .priority)
    facts.team = logged(.team, .team)
    facts.person = logged(.person, .assignee)
    let lastResolution = history.phases.last { $0.kind == .resolved }?.start
    if facts.standing == .resolved, facts.left == lastResolution {
      facts.person = resolver(ticket, log, until: limit)
    }
    facts.system = column(.system)
    facts.category = column(.category)
    facts.client = column(.client)
    facts.requester = column(.requester)
    facts.side = side(facts).side
    facts.isSatisfied = ground.satisfaction[Int(column(.satisfaction))]
    let exported = tickets.number(TicketColumn.slaMet.rawValue, ticket)
    facts.exportedVerdict = exported == Table.missing ? nil : exported == 1
  }

  /// The person of the last resolution: the column's, else the log's last up to it, else the assignee.
  private func resolver(_ ticket: Int, _ log: TicketLog, until instant: Int64) -> UInt32 {
    let tickets = ground.export.tickets
    let column = tickets.name(TicketColumn.resolver.rawValue, ticket)
    let logged = log.known(.person, upTo: instant).last
    let assignee = tickets.name(TicketColumn.assignee.rawValue, ticket)
    return [column, logged].first { $0 != 0 } ?? assignee
  }

  /// The side of a ticket, and whether it is its person's: of a resolved ticket the person's counts
  /// before the team's, of an open one the team's before the person's.
  func side(_ facts: TicketFacts) -> (side: Side, isPersons: Bool) {
    let team = ground.sides.side(ofTeam: facts.team)
    let person = ground.sides.side(ofPerson: facts.person, on: span.localDate(limit(facts)))
    let isPersons = facts.standing == .resolved ? person != .unknown : team == .unknown
    return (isPersons ? person : team, isPersons)
  }

  func log(of ticket: Int) -> TicketLog {
    TicketLog(events: ground.export.events, range: ground.export.events.range(ofTicket: ticket))
  }
}
