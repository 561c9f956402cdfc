extension Measure {
  static let p90Hours: [Measure] = Timing.allCases.map { timing in
    timing.hours(
      "p90_hours", .quantile(p: .ninetieth, scale: 3600), onWallClock: false,
      "90th percentile (nearest rank, from 20 tickets on) of the hours on the SLA clock: \(timing.words)."
    )
  }
}
