package import SlateModel

/// One question to the clock: how much time has elapsed, when is a target used up, or both.
package struct ClockQuestion: Equatable, Sendable {
  /// By its index in the run's `CalendarBook`.
  package var calendar: Int
  package var start: Instant
  package var end: Instant?
  /// Seconds, 0 or more.
  package var target: Int64?
  /// They may overlap and stand in any order.
  package var pauses: [Range<Instant>]

  package init(
    calendar: Int, start: Instant, end: Instant? = nil, target: Int64? = nil,
    pauses: [Range<Instant>] = []
  ) {
    self.calendar = calendar
    self.start = start
    self.end = end
    self.target = target
    self.pauses = pauses
  }

  /// Business seconds from start to end outside the pauses, 0 where the end is not after the
  /// start; nil without an end.
  package func elapsed(_ book: CalendarBook) -> Int64? {
    guard let end else { return nil }
    guard !pauses.isEmpty else { return book.calendars[calendar].elapsed(from: start, to: end) }
    return book.calendars[calendar].elapsed(from: start, to: end, pauses: pauses)
  }

  /// When the target is used up; nil without a target, or if that is not before 2100.
  package func due(_ book: CalendarBook) -> Instant? {
    guard let target else { return nil }
    guard !pauses.isEmpty else { return book.calendars[calendar].due(from: start, target: target) }
    return book.calendars[calendar].due(from: start, target: target, pauses: pauses)
  }

  /// What is odd about a question that can be answered: nil in most cases.
  ///
  /// A target looks beyond the end, so that pauses after the end count for it.
  package var oddity: ClockFault? {
    if let end, end < start { return .endBeforeStart }
    guard !pauses.isEmpty else { return nil }
    let horizon = target == nil ? end : nil
    let outside = pauses.count { pause in
      !pause.isEmpty
        && (pause.upperBound <= start || horizon.map { pause.lowerBound >= $0 } ?? false)
    }
    return outside > 0 ? .pausesOutside(count: outside) : nil
  }
}
