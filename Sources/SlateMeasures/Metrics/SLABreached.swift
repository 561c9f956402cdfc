extension Measure {
  static let slaBreached: [Measure] = Clock.allCases.map { clock in
    Measure(
      "sla_\(clock)_breached", .tickets,
      "Tickets whose \(clock) clock stopped in the quarter beyond the target.",
      when: clock.isMeasured,
      .tickets(.count) { ticket, view in
        guard clock.reading(ticket).verdict == .breached else { return nil }
        return clock.stop(ticket, in: view).map { Observation(at: $0) }
      })
  }
}
