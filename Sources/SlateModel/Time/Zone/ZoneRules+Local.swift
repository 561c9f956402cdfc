/// How a local time stands to the instants that bear it.
package enum LocalTimeKind: Sendable {
  /// One instant bears it.
  case plain
  /// No instant bears it: clocks were put forward over it.
  case gap
  /// More than one instant bears it: clocks were put back over it.
  case repeated
}

extension ZoneRules {
  /// The instant that a local time means, `local` being seconds since 1970-01-01T00:00 local.
  ///
  /// A time in a gap moves forward by the gap; a repeated time is its first occurrence.
  package func instant(local: Int64) -> (instant: Instant, kind: LocalTimeKind) {
    let reach = Int64(ZoneRules.largestOffset)
    var first: Int64?
    var moved = local
    var index = segment(at: local - reach)
    while index < segmentStarts.count, index == 0 || segmentStarts[index] <= local + reach {
      let time = local - Int64(segmentOffsets[index])
      let isLast = index + 1 == segmentStarts.count
      if time >= segmentStarts[index], isLast || time < segmentStarts[index + 1] {
        if let first { return (Instant(secondsSince1970: first), .repeated) }
        first = time
      } else if time >= segmentStarts[index] {
        // The segment ends before its clocks show `local`. If the next one begins after it, this
        // is the reading by the clocks before the gap, which is the gap's length after `local`.
        moved = time
      }
      index += 1
    }
    if let first { return (Instant(secondsSince1970: first), .plain) }
    return (Instant(secondsSince1970: moved), .gap)
  }

  /// The first instant that bears 00:00 of `date`; in a gap, 00:00 moved forward by the gap.
  package func firstInstant(of date: CivilDate) -> Instant {
    instant(local: LocalTime(date).secondsSince1970).instant
  }

  /// Whether no clock of the zone ever showed `date`, as in Samoa 2011-12-30.
  package func isSkipped(_ date: CivilDate) -> Bool {
    let midnight = LocalTime(date).secondsSince1970
    guard instant(local: midnight).kind == .gap else { return false }
    return firstInstant(of: date) >= firstInstant(of: date + 1)
  }
}
