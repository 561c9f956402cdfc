/// A point on the UTC time line, to the second.
package struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z; leap seconds do not exist, as in POSIX time.
  package var secondsSince1970: Int64

  package init(secondsSince1970: Int64) {
    self.secondsSince1970 = secondsSince1970
  }

  package static func < (left: Instant, right: Instant) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }

  package static func + (instant: Instant, seconds: Int64) -> Instant {
    Instant(secondsSince1970: instant.secondsSince1970 + seconds)
  }

  package static func - (instant: Instant, seconds: Int64) -> Instant {
    Instant(secondsSince1970: instant.secondsSince1970 - seconds)
  }

  /// Seconds on the wall from `earlier` to `later`; negative when they stand the other way round.
  package static func - (later: Instant, earlier: Instant) -> Int64 {
    later.secondsSince1970 - earlier.secondsSince1970
  }

  package static func += (instant: inout Instant, seconds: Int64) {
    instant.secondsSince1970 += seconds
  }

  package static func -= (instant: inout Instant, seconds: Int64) {
    instant.secondsSince1970 -= seconds
  }
}
