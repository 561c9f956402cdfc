import SlateModel

extension FactsBuilder {
  private static let fourteenDays: Int64 = 14 * 86_400

  /// What the ticket's ways through teams and reopenings were, up to the end.
  func follow(_ facts: inout TicketFacts) {
    let limit = facts.standing.isDone ? facts.left : span.asOf - 1
    let holdings = log(of: facts.ticket).holdings(upTo: limit)
    facts.hasLoggedTeams = !holdings.isEmpty
    if !holdings.isEmpty {
      facts.handoffs = Int32(holdings.count - 1)
      facts.isBounced = isBounced(holdings.map { ground.sides.side(ofTeam: $0.team) })
    } else {
      let column = ground.export.tickets.number(TicketColumn.handoffs.rawValue, facts.ticket)
      facts.handoffs = column == Table.missing ? nil : column
    }
    if history.hasLoggedStates {
      facts.reopenings = Int32(reopenings(before: span.asOf))
    } else {
      let column = ground.export.tickets.number(TicketColumn.reopened.rawValue, facts.ticket)
      facts.reopenings = column == Table.missing ? nil : column
    }
    watch(&facts)
  }

  /// A known side is met again after the other had the ticket.
  private func isBounced(_ sides: [Side]) -> Bool {
    var met: [Side] = []
    for side in sides where side != .unknown && side != met.last {
      if met.contains(side) { return true }
      met.append(side)
    }
    return false
  }

  /// How often the ticket came from a done state back into an open one.
  private func reopenings(before end: Int64) -> Int {
    zip(history.phases, history.phases.dropFirst()).count { before, after in
      before.kind.isDone && !after.kind.isDone && after.start < end
    }
  }

  /// Resolutions of the quarter that can be watched for 14 days, looking past the quarter.
  private func watch(_ facts: inout TicketFacts) {
    guard history.hasLoggedStates else { return }
    for (number, phase) in history.phases.enumerated()
    where phase.kind == .resolved && span.contains(phase.start) {
      let end = phase.start + Self.fourteenDays
      guard end <= span.dataEnd else { continue }
      if facts.watchedResolution == 0 { facts.watchedResolution = phase.start }
      // One that precedes the resolution in the same second is not its reopening.
      let isBack = history.phases[(number + 1)...].contains {
        !$0.kind.isDone && $0.start <= end && $0.start < span.dataEnd
      }
      if isBack { facts.isReopenedWithin14Days = true }
    }
  }

  /// Looks at the ticket's opening and at its stillness.
  func look(_ facts: inout TicketFacts) {
    let calendar = ground.book.calendars[ground.book.defaultIndex]
    facts.isOpenedAfterHours = !calendar.isOpen(at: Instant(secondsSince1970: facts.opened))
    if facts.isOpenAtEnd { facts.isStuck = isStuck(facts) }
  }

  /// Without a change for 14 days, or on hold for more than ten business days.
  ///
  /// Nil where neither a log nor a time of update before the end tells.
  private func isStuck(_ facts: TicketFacts) -> Bool? {
    let log = ground.export.events.range(ofTicket: facts.ticket)
    let updated = Int64(
      ground.export.tickets.instant(TicketColumn.updated.rawValue, facts.ticket))
    let isUpdated = updated != 0 && updated < span.asOf
    guard !log.isEmpty || isUpdated else { return nil }
    var changed = max(facts.opened, facts.responded)
    if isUpdated { changed = max(changed, updated) }
    for event in log where Int64(ground.export.events.at[event]) < span.asOf {
      changed = max(changed, Int64(ground.export.events.at[event]))
    }
    if span.asOf - changed >= Self.fourteenDays { return true }
    guard facts.standing == .paused, let phase = history.phase(before: span.asOf) else {
      return false
    }
    let calendar = ground.book.calendars[facts.resolve.calendar]
    let held = calendar.elapsed(
      from: Instant(secondsSince1970: history.phases[phase].start),
      to: Instant(secondsSince1970: span.asOf))
    return held > 10 * calendar.businessDaySeconds
  }
}
