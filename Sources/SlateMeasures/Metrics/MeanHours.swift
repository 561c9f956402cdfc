extension Measure {
  static let meanHours: [Measure] = Timing.allCases.map { timing in
    timing.hours(
      "mean_hours", .mean(scale: 3600), onWallClock: false,
      "Mean of the hours on the SLA clock: \(timing.words).")
  }
}
