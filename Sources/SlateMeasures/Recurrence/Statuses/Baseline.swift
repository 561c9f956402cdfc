import SlateModel

/// The 26 weeks before a quarter, as much of them as the data cover.
package struct Baseline: Sendable {
  /// Seconds since 1970, up to the quarter's start.
  let span: Range<Int64>
  /// Local days of it.
  package let days: Int
  /// Local days of the quarter: 13 weeks, or those seen of a provisional one.
  package let quarterDays: Int

  /// - Parameter firstOpening: of the input, in seconds since 1970.
  init(before quarter: QuarterSpan, firstOpening: Int64) {
    let start = quarter.quarter.start
    let first = max(quarter.localDate(firstOpening), start - 182)
    days = max(0, start - first)
    let from = quarter.zone.firstInstant(of: first).secondsSince1970
    span = min(from, quarter.start)..<quarter.start
    quarterDays =
      quarter.isProvisional ? max(0, quarter.localDate(quarter.asOf - 1) + 1 - start) : 91
  }

  /// Statuses need 13 weeks of tickets before the quarter.
  package var isLongEnough: Bool { days >= 91 && quarterDays > 0 }

  /// The tickets of a quarter to expect after so many in the baseline.
  package func expected(_ tickets: Int) -> Ratio {
    Ratio(Int64(tickets) * Int64(quarterDays), Int64(max(1, days)))
  }

  /// The chance that a ticket of both windows falls into the quarter if nothing changed.
  var share: Double { Double(quarterDays) / Double(quarterDays + days) }
}
