extension Measure {
  static let slaNear: [Measure] = Clock.allCases.flatMap { clock in
    zip(["", "_85", "_95"], ClockReading.nearBands).map { suffix, percent in
      Measure(
        "sla_\(clock)_near\(suffix)", .tickets,
        """
        Of the tickets that met their \(clock) target in the quarter, those that used at least \
        \(percent) % of it.
        """,
        when: clock.isMeasured,
        .tickets(.count) { ticket, view in
          let reading = clock.reading(ticket)
          guard reading.verdict == .met, reading.hasUsed(percent: percent) else { return nil }
          return clock.stop(ticket, in: view).map { Observation(at: $0) }
        })
    }
  }
}
