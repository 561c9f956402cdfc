extension Measure {
  static let calendarMeanHours: [Measure] = Timing.allCases.map { timing in
    timing.hours(
      "calendar_mean_hours", .mean(scale: 3600), onWallClock: true,
      "Mean of the hours on the wall clock, pauses included: \(timing.words).")
  }
}
