extension Measure {
  static let medianHours: [Measure] = Timing.allCases.map { timing in
    timing.hours(
      "median_hours", .quantile(p: .median, scale: 3600), onWallClock: false,
      weekly: timing == .resolve,
      "Median (nearest rank) of the hours on the SLA clock: \(timing.words).")
  }
}
