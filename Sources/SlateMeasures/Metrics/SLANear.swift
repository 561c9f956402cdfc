extension Measure {
  static let slaNear: [Measure] = Clock.allCases.flatMap { clock in
    [("", 75), ("_85", 85), ("_95", 95)].map { suffix, percent in
      Measure(
        "sla_\(clock)_near\(suffix)", .tickets,
        """
        Of the tickets that met their \(clock) target in the quarter, those that used at least \
        \(percent) % of it.
        """,
        when: clock.isMeasured,
        .tickets(.count) { ticket, view in
          let reading = clock.reading(ticket)
          guard reading.verdict == .met, let elapsed = reading.elapsed,
            let target = reading.target, elapsed * 100 >= target * Int64(percent)
          else { return nil }
          return clock.stop(ticket, in: view).map { Observation(at: $0) }
        })
    }
  }
}
