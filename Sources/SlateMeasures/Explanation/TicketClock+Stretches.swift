import SlateModel

extension TicketClock {
  /// The time from the opening to a stop as stretches in which the clock ran or stood still.
  ///
  /// The working intervals of those in which it ran add up to `elapsed(to:on:_:)` but for a total.
  func stretches(
    to stop: Int64, on calendar: BusinessCalendar, _ deductions: Deductions
  ) -> [ClockExplanation.Stretch] {
    var parts: [(start: Int64, end: Int64, standstill: StateKind?)] = []
    for (number, phase) in history.phases.enumerated() {
      let next = number + 1 < history.phases.count ? history.phases[number + 1].start : stop
      let end = min(next, stop)
      guard phase.start < end else { continue }
      let standstill = deductions.standStill(in: phase.kind) ? phase.kind : nil
      if let last = parts.last, last.standstill == standstill {
        parts[parts.count - 1].end = end
      } else {
        parts.append((phase.start, end, standstill))
      }
    }
    let goesOn = !history.phases.contains { $0.start == stop }
    return parts.map { part in
      let span = Instant(secondsSince1970: part.start)..<Instant(secondsSince1970: part.end)
      return ClockExplanation.Stretch(
        span: span, standstill: part.standstill,
        isCut: part.standstill != nil && part.end == stop && goesOn,
        intervals: calendar.openIntervals(in: span))
    }
  }

  /// The exported total as it is deducted from a clock; nil without one.
  func pauseTotal(
    to stop: Int64, on calendar: BusinessCalendar, _ deductions: Deductions
  ) -> ClockExplanation.PauseTotal? {
    guard deductions.onHold, total > 0 else { return nil }
    let business = calendar.elapsed(
      from: Instant(secondsSince1970: history.opened), to: Instant(secondsSince1970: stop))
    return ClockExplanation.PauseTotal(
      exported: total, isWallTime: totalIsWallTime,
      deducted: deductedTotal(business: business, wall: stop - history.opened))
  }
}
