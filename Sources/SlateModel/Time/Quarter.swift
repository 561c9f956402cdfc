/// A quarter of a calendar year, or of a fiscal year that begins in another month.
package struct Quarter: Hashable, Sendable {
  /// The calendar year in which the fiscal year ends.
  package let year: Int
  /// 1 to 4.
  package let number: Int
  /// The month (1 to 12) in which the fiscal year begins; 1 makes it the calendar year.
  package let fiscalYearStart: Int

  /// That quarter; `number` must be 1 to 4 and `fiscalYearStart` 1 to 12.
  package init(year: Int, number: Int, fiscalYearStart: Int) {
    precondition((1...4).contains(number) && (1...12).contains(fiscalYearStart))
    self.year = year
    self.number = number
    self.fiscalYearStart = fiscalYearStart
  }

  /// The quarter that holds `date`.
  package init(containing date: CivilDate, fiscalYearStart: Int) {
    let (year, month, _) = date.components
    let monthOfYear = (month - fiscalYearStart + 12) % 12
    let endsNextYear = fiscalYearStart > 1 && month >= fiscalYearStart
    self.init(
      year: endsNextYear ? year + 1 : year,
      number: monthOfYear / 3 + 1,
      fiscalYearStart: fiscalYearStart)
  }

  /// The quarter that holds `instant` by the clocks of `zone`.
  package init(containing instant: Instant, in zone: ZoneRules, fiscalYearStart: Int) {
    let quarter = Quarter(
      containing: zone.localTime(at: instant).date, fiscalYearStart: fiscalYearStart)
    // Where clocks change at midnight, an instant may bear a date of the quarter before or after:
    // the quarter's bounds decide, not the date.
    let span = quarter.span(in: zone)
    if instant < span.lowerBound {
      self = quarter.previous
    } else {
      self = instant < span.upperBound ? quarter : quarter.next
    }
  }

  /// The first day.
  package var start: CivilDate {
    let monthsFromJanuary = fiscalYearStart - 1 + 3 * (number - 1)
    let firstYear = fiscalYearStart == 1 ? year : year - 1
    return CivilDate(
      daysSince1970: CivilDate.days(
        year: firstYear + monthsFromJanuary / 12, month: monthsFromJanuary % 12 + 1, day: 1))
  }

  /// The first day of the next quarter.
  package var end: CivilDate { next.start }

  /// From the first local midnight to the next quarter's, half open.
  package func span(in zone: ZoneRules) -> Range<Instant> {
    zone.firstInstant(of: start)..<zone.firstInstant(of: end)
  }

  package var next: Quarter { moved(by: 1) }
  package var previous: Quarter { moved(by: -1) }

  /// The quarter `count` quarters later, or earlier where `count` is negative.
  package func moved(by count: Int) -> Quarter {
    let (years, index) = (number - 1 + count).flooredDivision(by: 4)
    return Quarter(year: year + years, number: index + 1, fiscalYearStart: fiscalYearStart)
  }
}

extension Quarter: Comparable {
  /// By the first day; where fiscal years differ and first days do not, by the year's first month.
  package static func < (left: Quarter, right: Quarter) -> Bool {
    (left.start, left.fiscalYearStart) < (right.start, right.fiscalYearStart)
  }
}
