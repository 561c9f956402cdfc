package import SlateModel

/// Signs in all files together that tickets are missing from their end.
///
/// What is usual is taken from the data: a stretch without a ticket that is longer than every other of
/// the half year before says that something is missing, or that something has changed.
package struct DataEnds {
  private let export: Export
  private let days: [OpeningDays]
  /// The last local day that a ticket speaks of, in days since 1970.
  private let lastDay: Int
  private let asOf: CivilDate?
  private let fiscalYearStart: Int

  /// Within so many days of its end a quarter is about to be reported.
  private static let nearDays = 14

  /// - Parameter asOf: the last day that the user wants seen.
  package init(_ export: Export, zone: ZoneRules, fiscalYearStart: Int, asOf: CivilDate? = nil) {
    self.export = export
    self.asOf = asOf
    self.fiscalYearStart = fiscalYearStart
    days = OpeningDays.all(in: export, zone: zone)
    let last = (export.tickets.instants + [export.events.at]).compactMap { $0.max() }.max() ?? 0
    lastDay = zone.localTime(at: Instant(secondsSince1970: Int64(last))).date.daysSince1970
  }

  package var problems: [Problem] {
    let stale = days.compactMap(endsEarly)
    return stale.isEmpty ? quarterCutShort.map { [$0] } ?? [] : stale
  }

  /// The tickets of a format end long before the data do.
  private func endsEarly(_ opened: OpeningDays) -> Problem? {
    let end = max(lastDay, asOf?.daysSince1970 ?? 0)
    let missing = end - opened.last
    guard missing > Self.nearDays, missing > 2 * opened.longestGap else { return nil }
    return .endsEarly(
      export.files[opened.files[opened.files.count - 1]].path, opened, CivilDate(daysSince1970: end)
    )
  }

  /// The data end shortly before a quarter does.
  private var quarterCutShort: Problem? {
    guard let latest = days.max(by: { $0.last < $1.last }) else { return nil }
    let quarter = Quarter(
      containing: CivilDate(daysSince1970: lastDay), fiscalYearStart: fiscalYearStart)
    let missing = quarter.end.daysSince1970 - 1 - lastDay
    guard missing > 0, missing <= Self.nearDays, missing > latest.longestGap else { return nil }
    return .quarterCutShort(
      export.files[latest.files[latest.files.count - 1]].path, quarter,
      CivilDate(daysSince1970: lastDay), missing: missing)
  }
}

extension Problem {
  fileprivate static func endsEarly(
    _ file: String, _ opened: OpeningDays, _ end: CivilDate
  ) -> Problem {
    let missing = end.daysSince1970 - opened.last
    return Problem(
      file: file, place: nil, severity: .warning,
      message: "the newest ticket of \(opened.format) was opened on "
        + "\(CivilDate(daysSince1970: opened.last)), \(missing) days "
        + "before the data end (\(end)); before that at most \(opened.longestGap) days went by "
        + "without one",
      remedy: "export its tickets again up to that day, or see whether the tool stopped there")
  }

  fileprivate static func quarterCutShort(
    _ file: String, _ quarter: Quarter, _ last: CivilDate, missing: Int
  ) -> Problem {
    Problem(
      file: file, place: nil, severity: .warning,
      message: "the tickets end on \(last), \(missing) days before \(quarter.label) does",
      remedy: "export them again once the quarter is over; if they were, they are cut short")
  }
}
