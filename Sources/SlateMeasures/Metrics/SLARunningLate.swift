extension Measure {
  static let slaRunningLate: [Measure] = Clock.allCases.map { clock in
    Measure(
      "sla_\(clock)_running_late", .tickets,
      "Tickets open at the end whose \(clock) clock still runs and is already over its target.",
      when: clock.isMeasured,
      .tickets(.count) { ticket, _ in
        clock.reading(ticket).verdict == .runningLate ? Observation(at: 0) : nil
      })
  }
}
