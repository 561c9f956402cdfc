extension OpenIntervals {
  /// The open intervals of the local dates from the end of 1969 to the end of 2100.
  init(rules: CalendarRules, zone: ZoneRules) {
    var layout = DateLayout(rules: rules, zone: zone)
    // Both lists are walked beside the dates, which costs less than to look each date up.
    let exceptions = rules.exceptions
      .map { (day: $0.key.daysSince1970, hours: DateHours($0.value)) }
      .filter { DateLayout.days.contains($0.day) }
      .sorted { $0.day < $1.day }
    let holidays = rules.holidays.map(\.daysSince1970)
      .filter { DateLayout.days.contains($0) }
      .sorted()
    let weekly = rules.weekly.map { DateHours($0) }
    var nextException = 0
    var nextHoliday = 0
    var weekday = CivilDate(daysSince1970: DateLayout.days.lowerBound).weekday
    for day in DateLayout.days {
      var hours = weekly[weekday]
      var isClosed = nextHoliday < holidays.count && holidays[nextHoliday] == day
      if isClosed { nextHoliday += 1 }
      if nextException < exceptions.count, exceptions[nextException].day == day {
        hours = exceptions[nextException].hours
        isClosed = false
        nextException += 1
      }
      layout.add(hours, on: day, isClosed: isClosed)
      weekday = weekday == 6 ? 0 : weekday + 1
    }
    self.init(merging: layout.ascending)
  }
}
