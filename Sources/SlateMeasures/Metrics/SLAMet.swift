extension Measure {
  static let slaMet: [Measure] = Clock.allCases.map { clock in
    Measure(
      "sla_\(clock)_met", .tickets,
      "Tickets whose \(clock) clock stopped in the quarter within the target, a target used up to the second included.",
      when: clock.isMeasured,
      .tickets(.count) { ticket, view in
        guard clock.reading(ticket).verdict == .met else { return nil }
        return clock.stop(ticket, in: view).map { Observation(at: $0) }
      })
  }
}
