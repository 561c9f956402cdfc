/// What a configuration says of a calendar; `BusinessCalendar` is what it comes to.
package struct CalendarRules: Sendable, Equatable {
  /// The IANA name of the zone by whose clocks the hours are meant.
  package var zone: String
  /// The hours that begin on each weekday: seven lists, Monday first. They may overlap.
  package private(set) var weekly: [[MinuteRange]]
  /// Closed from 00:00 to 24:00, unless the date has hours in `exceptions`.
  package var holidays: Set<CivilDate>
  /// The hours that begin on a date instead of its weekday's; an empty list for none.
  package var exceptions: [CivilDate: [MinuteRange]]

  /// Those rules; `weekly` must have seven lists.
  package init(
    zone: String, weekly: [[MinuteRange]], holidays: Set<CivilDate> = [],
    exceptions: [CivilDate: [MinuteRange]] = [:]
  ) {
    precondition(weekly.count == 7, "a week has seven days")
    self.zone = zone
    self.weekly = weekly
    self.holidays = holidays
    self.exceptions = exceptions
  }

  /// Seconds of work in a week without clock changes; hours that overlap count once.
  package var weeklySeconds: Int64 {
    let week = 7 * 1_440
    var worked = [Bool](repeating: false, count: week)
    for (weekday, ranges) in weekly.enumerated() {
      for range in ranges {
        // Sunday night runs into Monday.
        for minute in range.start..<range.end { worked[(weekday * 1_440 + minute) % week] = true }
      }
    }
    return Int64(worked.count { $0 }) * 60
  }

  /// Seconds of a business day: the week's over the weekdays on which hours begin, to the nearest
  /// second, half up; 0 for a week without hours.
  package var businessDaySeconds: Int64 {
    let weekdays = Int64(weekly.count { !$0.isEmpty })
    return weekdays == 0 ? 0 : (2 * weeklySeconds + weekdays) / (2 * weekdays)
  }
}
