package import SlateModel

/// A quarter on the time line, cut where the data end.
package struct QuarterSpan: Sendable {
  package let quarter: Quarter
  package let zone: ZoneRules
  /// Seconds since 1970; the quarter is `start..<end`.
  package let start: Int64
  package let end: Int64
  /// Where all data end: nothing at or after it is seen.
  package let dataEnd: Int64
  /// The first instants of its three months, and its end.
  let monthStarts: [Int64]

  package init(_ quarter: Quarter, zone: ZoneRules, dataEnd: Instant) {
    self.quarter = quarter
    self.zone = zone
    let span = quarter.span(in: zone)
    start = span.lowerBound.secondsSince1970
    end = span.upperBound.secondsSince1970
    self.dataEnd = dataEnd.secondsSince1970
    var months: [Int64] = []
    var date = quarter.start
    for _ in 0..<3 {
      months.append(zone.firstInstant(of: date).secondsSince1970)
      date = date + CivilDate.dayCount(ofMonth: date.month, year: date.year)
    }
    monthStarts = months
  }

  /// The quarter's end, or the end of the data where that is earlier.
  package var asOf: Int64 { min(end, dataEnd) }

  /// The quarter is not over where the data end.
  package var isProvisional: Bool { end > dataEnd }

  /// Whether an instant lies in the part of the quarter that is seen.
  func contains(_ instant: Int64) -> Bool { instant >= start && instant < asOf }

  /// The quarter's months as `2026-08`.
  package var monthNames: [String] {
    monthStarts.map { String(localDate($0).description.prefix(7)) }
  }

  /// Which of the three months holds an instant of the quarter.
  func month(of instant: Int64) -> Int {
    instant >= monthStarts[2] ? 2 : instant >= monthStarts[1] ? 1 : 0
  }

  func localDate(_ instant: Int64) -> CivilDate {
    zone.localTime(at: Instant(secondsSince1970: instant)).date
  }
}
