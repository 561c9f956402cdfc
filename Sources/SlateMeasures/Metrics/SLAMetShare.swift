extension Measure {
  static let slaMetShare: [Measure] = Clock.allCases.map { clock in
    Measure(
      "sla_\(clock)_met_share", .share, by: clock == .resolve ? .ticketsAndWeeks : .tickets,
      """
      Met / (met + breached) of the tickets whose \(clock) clock stopped in the quarter; tickets \
      without policy, target or timestamp are left out.
      """,
      when: clock.isMeasured,
      .tickets(.estimatedShare) { ticket, view in
        clock.judged(ticket, in: view).map {
          Observation(at: $0, clock.reading(ticket).verdict == .met)
        }
      })
  }
}
