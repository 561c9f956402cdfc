extension BusinessCalendar {
  /// Open seconds in [`start`, `end`) outside all `pauses`.
  ///
  /// Pauses may overlap, stand in any order and reach beyond the span.
  package func elapsed(
    from start: Instant, to end: Instant, pauses: [Range<Instant>]
  ) -> Int64 {
    var elapsed = elapsed(from: start, to: end)
    var counted = start
    for pause in BusinessCalendar.ascending(pauses) where pause.upperBound > counted {
      let pauseStart = max(pause.lowerBound, counted)
      let pauseEnd = min(pause.upperBound, end)
      guard pauseStart < pauseEnd else { continue }
      elapsed -= self.elapsed(from: pauseStart, to: pauseEnd)
      counted = pauseEnd
    }
    return elapsed
  }

  /// The first instant, not before `start`, by which `target` seconds have been open and outside
  /// all `pauses` since `start`; nil if that is not before the year 2100.
  package func due(
    from start: Instant, target: Int64, pauses: [Range<Instant>]
  ) -> Instant? {
    guard target > 0 else { return due(from: start, target: target) }
    var remaining = target
    var running = start
    for pause in BusinessCalendar.ascending(pauses) where pause.upperBound > running {
      let worked = elapsed(from: running, to: pause.lowerBound)
      if worked >= remaining { break }
      remaining -= worked
      running = pause.upperBound
    }
    return due(from: running, target: remaining)
  }

  /// `pauses` by their beginnings; they are seldom out of order, and then not copied.
  private static func ascending(_ pauses: [Range<Instant>]) -> [Range<Instant>] {
    for index in pauses.indices.dropFirst()
    where pauses[index].lowerBound < pauses[index - 1].lowerBound {
      return pauses.sorted { $0.lowerBound < $1.lowerBound }
    }
    return pauses
  }
}
