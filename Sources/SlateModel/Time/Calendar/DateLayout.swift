/// Lays the hours of successive local dates on the UTC line.
///
/// A date far from any change of clocks needs one subtraction a bound. The others resolve each
/// bound by the zone's rules: the first instant that bears the local time; in a gap, moved forward
/// by it.
struct DateLayout {
  /// The local dates laid out, as days since 1970: all that reach into the years 1970 to 2100.
  static let days = -2...47_847

  private let rules: CalendarRules
  private let zone: ZoneRules
  /// The segment of the zone's rules that was in force some days before the date.
  private var segment = 0
  /// The parts of the hours of the date before that lie on this one.
  private var tails: [Range<Int>] = []
  private var raw: [Range<UInt32>] = []
  private var isAscending = true

  init(rules: CalendarRules, zone: ZoneRules) {
    self.rules = rules
    self.zone = zone
    raw.reserveCapacity(DateLayout.days.count * 2)
  }

  /// The intervals laid so far, in seconds from the table's origin, in ascending order of starts.
  var ascending: [Range<UInt32>] {
    // Only a bound that a gap moved past a later one, at midnight, can break the order.
    isAscending ? raw : raw.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Adds the next date, with the hours that begin on it.
  ///
  /// A closed date takes nothing of its own hours nor of those that began the evening before;
  /// what its own evening would leave to the next date stays.
  mutating func add(_ hours: DateHours, on day: Int, isClosed: Bool) {
    let midnight = Int64(day) * 86_400
    if let offset = fixedOffset(around: midnight) {
      if !isClosed {
        append(tails, from: midnight - offset)
        append(hours.parts, from: midnight - offset)
      }
      tails = hours.tails
    } else if zone.isSkipped(CivilDate(daysSince1970: day)) {
      tails = []
    } else {
      if !isClosed { addResolved(hours, on: day) }
      tails = hours.tails
    }
  }

  /// Adds an open date near a change of clocks.
  private mutating func addResolved(_ hours: DateHours, on day: Int) {
    let next = CivilDate(daysSince1970: day + 1)
    let dateEnd = zone.firstInstant(of: next).secondsSince1970
    let isNextClosed = rules.holidays.contains(next) && rules.exceptions[next] == nil
    for part in tails + hours.parts {
      let start = resolved(part.lowerBound, on: day)
      let end = resolved(part.upperBound, on: day)
      // A gap before midnight may move a bound past it, but never into a holiday.
      append(start, isNextClosed ? min(end, dateEnd) : end)
    }
  }

  private func resolved(_ minute: Int, on day: Int) -> Int64 {
    zone.instant(local: Int64(day) * 86_400 + Int64(minute) * 60).instant.secondsSince1970
  }

  /// The offset of the date that begins at `midnight`, if no clock changes for days around it.
  private mutating func fixedOffset(around midnight: Int64) -> Int64? {
    let starts = zone.segmentStarts
    // Offsets lie within 26 hours of UTC, so within 52 of each other: four days on either side
    // keep out every other reading of the date's times.
    while segment + 1 < starts.count, starts[segment + 1] <= midnight - 4 * 86_400 {
      segment += 1
    }
    let isSettled = starts[segment] <= midnight - 4 * 86_400
    let isLasting = segment + 1 == starts.count || starts[segment + 1] > midnight + 5 * 86_400
    return isSettled && isLasting ? Int64(zone.segmentOffsets[segment]) : nil
  }

  /// Adds parts of a date whose midnight is at `origin` and whose clocks do not change.
  private mutating func append(_ parts: [Range<Int>], from origin: Int64) {
    for part in parts {
      append(origin + Int64(part.lowerBound) * 60, origin + Int64(part.upperBound) * 60)
    }
  }

  private mutating func append(_ start: Int64, _ end: Int64) {
    guard start < end else { return }
    let range =
      UInt32(start - OpenIntervals.origin)..<UInt32(end - OpenIntervals.origin)
    if let last = raw.last, range.lowerBound < last.lowerBound { isAscending = false }
    raw.append(range)
  }
}
