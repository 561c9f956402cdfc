extension Measure {
  static let calendarMedianHours: [Measure] = Timing.allCases.map { timing in
    timing.hours(
      "calendar_median_hours", .quantile(p: .median, scale: 3600), onWallClock: true,
      "Median (nearest rank) of the hours on the wall clock, pauses included: \(timing.words).")
  }
}
