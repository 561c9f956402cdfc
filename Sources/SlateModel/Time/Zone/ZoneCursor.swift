/// A reader of a zone's rules that remembers the last segment, for loops over many instants.
///
/// Rows that stand near one another in a file lie near one another in time, so that the table is
/// seldom searched. The answers are those of `ZoneRules`.
package struct ZoneCursor: Sendable {
  package let zone: ZoneRules
  private var start: Int64 = 0
  private var end: Int64 = 0
  private var offset: Int = 0

  package init(_ zone: ZoneRules) {
    self.zone = zone
  }

  /// Seconds east of UTC that the zone's clocks show at `instant`.
  package mutating func offset(at instant: Instant) -> Int {
    let time = instant.secondsSince1970
    if time < start || time >= end { seek(time) }
    return offset
  }

  /// The instant that a local time means, as `ZoneRules.instant(local:)` gives it.
  package mutating func instant(local: Int64) -> (instant: Instant, kind: LocalTimeKind) {
    let time = local - Int64(offset)
    // Offsets lie within 26 hours of UTC, thus within 52 of each other: no other segment bears a
    // local time that lies so far inside this one.
    let margin = Int64(2 * ZoneRules.largestOffset)
    if time >= start, time < end, time - start >= margin, end - time > margin {
      return (Instant(secondsSince1970: time), .plain)
    }
    let answer = zone.instant(local: local)
    seek(answer.instant.secondsSince1970)
    return answer
  }

  /// Appends `instant` as `ZoneRules.appendISO` does.
  package mutating func appendISO(_ instant: Instant, to bytes: inout [UInt8]) {
    instant.appendISO(offset: offset(at: instant), to: &bytes)
  }

  private mutating func seek(_ time: Int64) {
    let index = zone.segment(at: time)
    // A quarter of the range on either side keeps the differences above from overflowing.
    start = max(zone.segmentStarts[index], Int64.min / 4)
    end = index + 1 < zone.segmentStarts.count ? zone.segmentStarts[index + 1] : Int64.max / 4
    offset = Int(zone.segmentOffsets[index])
  }
}
