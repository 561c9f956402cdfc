/// When a service works, on the UTC line: the ruler of the SLA clock.
///
/// A question costs a search among one day's intervals, whatever the span.
package struct BusinessCalendar: Sendable {
  /// Nil: always open.
  let intervals: OpenIntervals?

  /// Seconds that `1bd` means: the week's working seconds over its weekdays with hours, to the
  /// nearest second; 86,400 around the clock, 0 for a calendar whose weeks have no hours.
  package let businessDaySeconds: Int64

  /// The first instant of the year 2100: nothing is due at or after it.
  package static let dueLimit = Instant(secondsSince1970: 4_102_444_800)

  /// The calendar that those rules make by the clocks of `zone`, for the years 1970 to 2100.
  ///
  /// A bound is the first instant that bears its local time; in a gap it moves forward by the gap.
  /// A holiday closes its own local date, whichever evening the hours began. Exceptional hours
  /// replace those that begin on their date, holiday or not, and leave the tail of the evening
  /// before. No hours begin on a date that the zone skipped, none run into it. Outside those years
  /// the calendar is closed.
  package init(rules: CalendarRules, zone: ZoneRules) {
    intervals = OpenIntervals(rules: rules, zone: zone)
    businessDaySeconds = rules.businessDaySeconds
  }

  private init() {
    intervals = nil
    businessDaySeconds = 86_400
  }

  /// Open at every instant; each day has 86,400 seconds.
  package static let aroundTheClock = BusinessCalendar()

  package func isOpen(at instant: Instant) -> Bool {
    guard let intervals else { return true }
    let time = instant.secondsSince1970 - OpenIntervals.origin
    let interval = intervals.interval(at: time)
    return interval >= 0 && time - Int64(intervals.starts[interval]) < intervals.length(interval)
  }

  /// Open seconds in [`start`, `end`); 0 where `end` is not after `start`.
  package func elapsed(from start: Instant, to end: Instant) -> Int64 {
    guard start < end else { return 0 }
    guard let intervals else { return end - start }
    return intervals.worked(before: end.secondsSince1970 - OpenIntervals.origin)
      - intervals.worked(before: start.secondsSince1970 - OpenIntervals.origin)
  }

  /// The first instant, not before `start`, by which `target` seconds have been open since `start`;
  /// nil if that is not before the year 2100.
  ///
  /// A target that is used up at closing is due at closing; one of 0 or less, at `start`.
  package func due(from start: Instant, target: Int64) -> Instant? {
    let due: Instant
    if target <= 0 {
      due = start
    } else if let intervals {
      let time = start.secondsSince1970 - OpenIntervals.origin
      let (total, overflows) = intervals.worked(before: time).addingReportingOverflow(target)
      guard !overflows, let end = intervals.time(from: time, total: total) else { return nil }
      due = Instant(secondsSince1970: end + OpenIntervals.origin)
    } else {
      let (end, overflows) = start.secondsSince1970.addingReportingOverflow(target)
      guard !overflows else { return nil }
      due = Instant(secondsSince1970: end)
    }
    return due < BusinessCalendar.dueLimit ? due : nil
  }

  /// The open intervals within `span`, cut to it, in order.
  package func openIntervals(in span: Range<Instant>) -> [Range<Instant>] {
    guard !span.isEmpty else { return [] }
    guard let intervals else { return [span] }
    let start = span.lowerBound.secondsSince1970 - OpenIntervals.origin
    let end = span.upperBound.secondsSince1970 - OpenIntervals.origin
    var found: [Range<Instant>] = []
    for interval in max(0, intervals.interval(at: start))..<intervals.interval(at: end) + 1 {
      let opening = Int64(intervals.starts[interval])
      let closing = min(end, opening + intervals.length(interval))
      let first = Instant(secondsSince1970: max(start, opening) + OpenIntervals.origin)
      let last = Instant(secondsSince1970: closing + OpenIntervals.origin)
      if first < last { found.append(first..<last) }
    }
    return found
  }
}
