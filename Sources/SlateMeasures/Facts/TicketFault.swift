package import SlateModel

/// What is wrong with the instants of a ticket: it is counted where it does no harm, and told.
package enum TicketFault: CaseIterable, Sendable {
  /// It ends before it was opened: no duration and no verdict.
  case endBeforeStart
  /// It was answered before it was opened: no verdict of the response.
  case responseBeforeStart
  /// A pause of its log touches nothing of its time, or its total of pauses is longer than it took.
  case pauseOutside

  /// The rows of the tickets with each fault, as of the end of the data; faults that no ticket has
  /// are left out.
  package static func all(
    in ground: Ground, asOf: Instant
  ) -> [(fault: TicketFault, tickets: [Int])] {
    let ranges = ground.workers.ranges(of: ground.export.tickets.count)
    let found = ground.workers.map(ranges.count) { number in
      var history = TicketHistory()
      return ranges[number].flatMap { ticket in
        ground.histories.build(ticket, into: &history)
        return faults(of: history, in: ground, asOf: asOf.secondsSince1970)
          .map { (fault: $0, ticket: ticket) }
      }
    }.flatMap(\.self)
    return allCases.map { fault in
      (fault, found.filter { $0.fault == fault }.map(\.ticket))
    }.filter { !$0.tickets.isEmpty }
  }

  private static func faults(
    of history: TicketHistory, in ground: Ground, asOf: Int64
  ) -> [TicketFault] {
    guard let current = history.phase(before: asOf) else { return [] }
    let phase = history.phases[current]
    let responded = Int64(
      ground.export.tickets.instant(TicketColumn.responded.rawValue, history.ticket))
    var faults: [TicketFault] = []
    if phase.precedesOpening, phase.kind.isDone { faults.append(.endBeforeStart) }
    if responded != 0, responded < history.opened { faults.append(.responseBeforeStart) }
    if history.isPausedOutside(ground, asOf: asOf) { faults.append(.pauseOutside) }
    return faults
  }
}

extension TicketHistory {
  /// Whether a pause touches nothing of the ticket's time, from its opening to its end.
  ///
  /// The pauses of a log are its changes into a paused state. Without a log it is a total that takes
  /// longer than the ticket did, to the minute; that of an open ticket still grows and is not judged.
  func isPausedOutside(_ ground: Ground, asOf: Int64) -> Bool {
    guard let current = phase(before: asOf) else { return false }
    let stop = phases[current].kind.isDone ? phases[current].start : nil
    guard hasLoggedStates else {
      let total = ground.export.tickets.number(TicketColumn.pausedMinutes.rawValue, ticket)
      guard let stop, total != Table.missing, !phases[current].precedesOpening else { return false }
      return Int64(total) >= stop - opened + 60
    }
    let events = ground.export.events
    var pause: Int64?
    for event in events.range(ofTicket: ticket) where events.state[event] != 0 {
      let at = Int64(events.at[event])
      if pause != nil, at <= opened { return true }
      guard at < asOf else { break }
      let isPause = ground.histories.kinds[Int(events.state[event])] == .paused
      if isPause, let stop, at > stop { return true }
      pause = isPause ? at : nil
    }
    return false
  }
}
