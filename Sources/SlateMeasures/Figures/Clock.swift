/// The two clocks of a ticket, for the measures that exist for both.
enum Clock: String, Sendable, CaseIterable {
  case respond, resolve

  func reading(_ ticket: TicketFacts) -> ClockReading {
    self == .respond ? ticket.respond : ticket.resolve
  }

  /// The instant of the quarter at which the clock stopped with a verdict or a time; nil for none.
  ///
  /// A response counts in the quarter in which it is given; one before the opening, at the opening.
  func stop(_ ticket: TicketFacts, in view: QuarterView) -> Int64? {
    guard !ticket.isCancelled else { return nil }
    switch self {
    case .resolve: return ticket.isResolvedInQuarter ? ticket.left : nil
    case .respond:
      let answered = max(ticket.responded, ticket.opened)
      return ticket.responded != 0 && view.span.contains(answered) ? answered : nil
    }
  }

  /// The same, of clocks with a verdict only.
  func judged(_ ticket: TicketFacts, in view: QuarterView) -> Int64? {
    reading(ticket).isJudged ? stop(ticket, in: view) : nil
  }

  /// Whether the input can tell anything of it.
  func isMeasured(_ sources: Sources) -> Bool { self == .resolve || sources.hasResponses }
}
