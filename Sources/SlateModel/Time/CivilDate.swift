/// A date of the proleptic Gregorian calendar, in no zone.
package struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let daysSince1970: Int

  package init(daysSince1970: Int) {
    self.daysSince1970 = daysSince1970
  }

  /// The date of that year (1 to 9999), month (1 to 12) and day; nil where there is none.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= CivilDate.dayCount(ofMonth: month, year: year)
    else { return nil }
    daysSince1970 = CivilDate.days(year: year, month: month, day: day)
  }

  package var year: Int { components.year }
  /// 1 to 12.
  package var month: Int { components.month }
  /// 1 to 31.
  package var day: Int { components.day }

  /// Year, month and day at once, for callers that need more than one of them.
  ///
  /// Years begin in March here, so that a leap day is the last of its year. Formula: H. Hinnant,
  /// "chrono-Compatible Low-Level Date Algorithms".
  package var components: (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = (daysSince1970 + 719_468).flooredDivision(by: 146_097)
    let leapDays = dayOfEra / 1_460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leapDays) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }

  /// Day of the week: 0 is Monday, 6 is Sunday.
  package var weekday: Int { (daysSince1970 + 3).flooredDivision(by: 7).remainder }

  /// Week of ISO 8601 (1 to 53) and the year to which it belongs: the year of its Thursday.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = CivilDate(daysSince1970: daysSince1970 - weekday + 3)
    let year = thursday.year
    let newYear = CivilDate.days(year: year, month: 1, day: 1)
    return (year, (thursday.daysSince1970 - newYear) / 7 + 1)
  }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }

  package static func + (date: CivilDate, days: Int) -> CivilDate {
    CivilDate(daysSince1970: date.daysSince1970 + days)
  }

  package static func - (date: CivilDate, days: Int) -> CivilDate {
    CivilDate(daysSince1970: date.daysSince1970 - days)
  }

  /// Days from `earlier` to `later`.
  package static func - (later: CivilDate, earlier: CivilDate) -> Int {
    later.daysSince1970 - earlier.daysSince1970
  }
}

extension CivilDate {
  package static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days in `month` (1 to 12) of `year`.
  package static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01 of a date known to exist; the reverse of `components`, same source.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = marchYear.flooredDivision(by: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
