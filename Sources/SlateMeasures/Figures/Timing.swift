/// The three times of a ticket that are told by median, 90th percentile and mean.
enum Timing: String, Sendable, CaseIterable {
  case respond, resolve
  case firstResolve = "first_resolve"

  /// The instant that it counts by, and the seconds on the clock and on the wall.
  func times(_ ticket: TicketFacts, in view: QuarterView) -> (at: Int64, clock: Int64, wall: Int64)?
  {
    guard !ticket.isCancelled else { return nil }
    switch self {
    case .respond:
      guard let stop = Clock.respond.stop(ticket, in: view), let elapsed = ticket.respond.elapsed
      else { return nil }
      return (stop, elapsed, ticket.responded - ticket.opened)
    case .resolve:
      guard let stop = Clock.resolve.stop(ticket, in: view), let elapsed = ticket.resolve.elapsed,
        let wall = ticket.calendarElapsed
      else { return nil }
      return (stop, elapsed, wall)
    case .firstResolve:
      guard let elapsed = ticket.firstElapsed else { return nil }
      return (ticket.firstResolved, elapsed, ticket.firstResolved - ticket.opened)
    }
  }

  func isMeasured(_ sources: Sources) -> Bool {
    switch self {
    case .respond: sources.hasResponses
    case .resolve: true
    case .firstResolve: sources.hasLoggedStates
    }
  }

  /// A measure of it in hours.
  func hours(
    _ suffix: String, _ statistic: Measure.Statistic, onWallClock: Bool, weekly: Bool = false,
    _ definition: String
  ) -> Measure {
    Measure(
      "\(rawValue)_\(suffix)", .hours, by: weekly ? .ticketsAndWeeks : .tickets, definition,
      when: isMeasured,
      .tickets(statistic) { ticket, view in
        times(ticket, in: view).map {
          Measure.Observation(at: $0.at, amount: onWallClock ? $0.wall : $0.clock)
        }
      })
  }

  /// What happens in the quarter, in words.
  var words: String {
    switch self {
    case .respond: "tickets answered in the quarter, from opening to first answer"
    case .resolve: "tickets resolved in the quarter, from opening to last resolution"
    case .firstResolve:
      "tickets first resolved in the quarter, from opening to first resolution, where a log shows it"
    }
  }
}
