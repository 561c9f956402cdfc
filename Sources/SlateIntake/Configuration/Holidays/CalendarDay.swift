import SlateModel

/// A day of the Gregorian calendar as an iCalendar file writes it, able to count days.
struct CalendarDay: Hashable {
  var year: Int
  var month: Int
  var day: Int

  /// Reads `20260126`; nil if there is no such day.
  init?(basic text: Substring) {
    guard text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text)
    else { return nil }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// Nil if there is no such day: 29 February of a common year.
  init?(year: Int, month: Int, day: Int) {
    guard CivilDate(year: year, month: month, day: day) != nil else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Days since 1 January 1970.
  ///
  /// Years are counted from 1 March, so that the leap day is the last of its year (Howard Hinnant,
  /// "chrono-compatible low-level date algorithms", `days_from_civil`).
  var dayNumber: Int {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    return 365 * marchYear + leapDays + dayOfYear - 719_468
  }

  /// The reverse, for days of the years 1 to 9999.
  init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  }

  var civilDate: CivilDate? { CivilDate(year: year, month: month, day: day) }

  /// Those that slate reckons with: 1970 to 2100.
  static let reckonedYears = 1970...2100
}
