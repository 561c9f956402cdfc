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
  package init?(_ export: Export, zone: ZoneRules, fiscalYearStart: Int, asOf: CivilDate?) {
    let documents = export.table(.documents).instants[DocumentColumn.at.rawValue]
    let tickets = export.tickets.instants + [export.events.at]
    var last = tickets.compactMap { $0.max() }.max() ?? 0
    if last == 0 { last = documents.max() ?? 0 }
    guard last > 0 else { return nil }
    let lastDay = zone.localTime(at: Instant(secondsSince1970: Int64(last))).date
    let end = zone.firstInstant(of: (asOf ?? lastDay) + 1)
    let limit = UInt32(clamping: end.secondsSince1970)
    let dated =
      [TicketColumn.opened, .resolved].map { export.tickets.instants[$0.rawValue] }
      + [documents, Self.loggedResolutions(export)]
    let seen = dated.map { column in column.lazy.filter { $0 > 0 && $0 < limit } }
    guard let first = seen.compactMap({ $0.min() }).min(),
      let final = seen.compactMap({ $0.max() }).max()
    else { return nil }
    func quarter(_ seconds: UInt32) -> Quarter {
      Quarter(
        containing: Instant(secondsSince1970: Int64(seconds)), in: zone,
        fiscalYearStart: fiscalYearStart)
    }
    self.zone = zone
    self.fiscalYearStart = fiscalYearStart
    self.end = end
    quarters = quarter(first)...quarter(final)
  }

  /// The changes of a log: a ticket resolved by one of them extends the span.
  private static func loggedResolutions(_ export: Export) -> [UInt32] {
    export.hasInstants(.resolved) ? [] : export.events.at
  }

  /// The last day of which anything is seen.
  package var dataThrough: CivilDate {
    zone.localTime(at: end - 1).date
  }
}
