import SlateModel

extension ConfigurationDecoder {
  /// Hours of a day, and the name by which they are declared.
  private typealias Day = (name: String, hours: [Placed<MinuteRange>])

  /// Tells of each interval that shares time with an earlier one of the same list.
  mutating func reportOverlaps(of intervals: [Placed<MinuteRange>], on day: String) {
    for (index, later) in intervals.enumerated() {
      let earlier = intervals[..<index].first { earlier in
        earlier.value.start < later.value.end && later.value.start < earlier.value.end
      }
      if let earlier {
        let fault = ConfigurationFault.overlappingHours(
          later.value.hoursText, with: earlier.value.hoursText, on: day)
        report(fault, at: later.place)
      }
    }
  }

  /// Tells of hours in which a shift of the day before, running past midnight, counts as well.
  mutating func reportNights(of calendar: CalendarDeclaration) {
    let week = Weekday.allCases.map { (name: $0.key, hours: calendar.hours[$0]) }
    for (index, day) in week.enumerated() { reportNights(of: day, in: week[(index + 1) % 7]) }
    let special = Dictionary(
      calendar.exceptions.map { ($0.date.value, (name: "\($0.date.value)", hours: $0.hours)) },
      uniquingKeysWith: { $1 })
    let closed = calendar.holidays.compactMap(\.date)
    for (date, day) in special.sorted(by: { $0.key < $1.key }) {
      let (before, after) = (date - 1, date + 1)
      // A night that begins on a holiday still counts on the date after it.
      if special[before] == nil { reportNights(of: week[before.weekday], in: day) }
      if let next = special[after] {
        reportNights(of: day, in: next)
      } else if !closed.contains(after) {
        reportNights(of: day, in: week[after.weekday])
      }
    }
  }

  /// A night that ends within hours from 00:00 on is meant as it stands: Saturday's before a whole Sunday.
  private mutating func reportNights(of day: Day, in next: Day) {
    for later in next.hours {
      let night = day.hours.first { night in
        let end = night.value.end - 1_440
        return end > later.value.start && !(later.value.start == 0 && end <= later.value.end)
      }
      if let night {
        let fault = ConfigurationFault.overlappingNight(
          later.value.hoursText, on: next.name, with: night.value.hoursText, of: day.name)
        report(fault, at: later.place)
      }
    }
  }
}
