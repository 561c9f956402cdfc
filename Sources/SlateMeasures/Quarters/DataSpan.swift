package import SlateModel

/// Where the data of a run begin and end.
package struct DataSpan: Sendable {
  package let zone: ZoneRules
  package let fiscalYearStart: Int
  /// As of: nothing at or after it is seen.
  package let end: Instant
  /// From the first to the last quarter with a ticket opened or resolved or a document changed.
  package let quarters: ClosedRange<Quarter>

  /// - Parameter asOf: 24:00 of this local day ends the data; without one, of the last day on which
  ///   any ticket instant falls, or the last document change where there are no tickets.
  /// - Returns: nil where nothing is dated before the end.
  package init?(_ ground: Ground, asOf: CivilDate?) {
    let (export, zone) = (ground.export, ground.zone)
    let documents = export.table(.documents).instants[DocumentColumn.at.rawValue]
    let tickets = export.tickets.instants + [export.events.at]
    var last = tickets.compactMap { $0.max() }.max() ?? 0
    if last == 0 { last = documents.max() ?? 0 }
    guard last > 0 else { return nil }
    let lastDay = zone.localTime(at: Instant(secondsSince1970: Int64(last))).date
    let end = zone.firstInstant(of: (asOf ?? lastDay) + 1)
    let limit = end.secondsSince1970
    let dated = [
      Self.bounds(documents.lazy.map(Int64.init).filter { $0 > 0 && $0 < limit }),
      Self.bounds(ground.lives.work.at.lazy.map(Int64.init).filter { $0 < limit }),
      Self.bounds(
        export.tickets.instants[TicketColumn.opened.rawValue].lazy.map(Int64.init)
          .filter { $0 < limit }),
    ].compactMap(\.self)
    guard let first = dated.map(\.lowerBound).min(), let final = dated.map(\.upperBound).max()
    else { return nil }
    let fiscalYearStart = ground.configuration.fiscalYearStart
    func quarter(_ seconds: Int64) -> Quarter {
      Quarter(
        containing: Instant(secondsSince1970: seconds), in: zone,
        fiscalYearStart: fiscalYearStart)
    }
    self.zone = zone
    self.fiscalYearStart = fiscalYearStart
    self.end = end
    quarters = quarter(first)...quarter(final)
  }

  private static func bounds(_ instants: some Sequence<Int64>) -> ClosedRange<Int64>? {
    var bounds: ClosedRange<Int64>?
    for instant in instants {
      bounds =
        bounds.map { min($0.lowerBound, instant)...max($0.upperBound, instant) }
        ?? instant...instant
    }
    return bounds
  }

  /// The last day of which anything is seen.
  package var dataThrough: CivilDate {
    zone.localTime(at: end - 1).date
  }
}
