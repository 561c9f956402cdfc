extension Measure {
  static let slaNotCovered: [Measure] = Clock.allCases.map { clock in
    Measure(
      "sla_\(clock)_not_covered", .tickets,
      """
      Tickets that left the backlog, or were answered, in the quarter without a \(clock) verdict: \
      no policy, no target, no timestamp, or an end before the start.
      """,
      when: clock.isMeasured,
      .tickets(.count) { ticket, view in
        guard clock.reading(ticket).verdict == .notCovered, !ticket.isCancelled else { return nil }
        if let stop = clock.stop(ticket, in: view) { return Observation(at: stop) }
        let isUnanswered = clock == .resolve || ticket.responded == 0
        return ticket.leftInQuarter && isUnanswered ? Observation(at: ticket.left) : nil
      })
  }
}
