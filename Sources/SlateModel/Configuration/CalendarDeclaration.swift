/// A calendar as it was written: hours of a week, holidays and exceptional days.
package struct CalendarDeclaration: Sendable, Equatable {
  package var name: String
  package var place: SourcePlace
  /// Without one, the configuration's.
  package var timeZone: Placed<String>?
  package var hours = WeeklyHours()
  package var holidays: [Holiday] = []
  package var exceptions: [ExceptionalDay] = []

  package init(name: String, place: SourcePlace) {
    self.name = name
    self.place = place
  }
}

/// Days without hours.
package enum Holiday: Sendable, Equatable {
  case date(Placed<CivilDate>)
  /// The path of an iCalendar file, relative to the folder of `slate.json`.
  case file(Placed<String>)

  /// Nil for a file.
  package var date: CivilDate? {
    guard case .date(let date) = self else { return nil }
    return date.value
  }
}

/// A date whose hours replace the shifts that begin on it; none means closed.
package struct ExceptionalDay: Sendable, Equatable {
  package var date: Placed<CivilDate>
  package var hours: [Placed<MinuteRange>]

  package init(date: Placed<CivilDate>, hours: [Placed<MinuteRange>]) {
    self.date = date
    self.hours = hours
  }
}

/// The working intervals of a week, by the weekday on which they begin.
///
/// Minutes count from that day's local midnight and may run to 2,880, the end of the next day.
package struct WeeklyHours: Sendable, Equatable {
  private var days = [[Placed<MinuteRange>]](repeating: [], count: Weekday.allCases.count)

  package init() {}

  package subscript(day: Weekday) -> [Placed<MinuteRange>] {
    get { days[day.rawValue] }
    set { days[day.rawValue] = newValue }
  }

  package var isEmpty: Bool { days.allSatisfy(\.isEmpty) }
}

/// A day of the week; the raw value counts from Monday, 0.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// The three letters by which the configuration names it.
  package var key: String {
    switch self {
    case .monday: "mon"
    case .tuesday: "tue"
    case .wednesday: "wed"
    case .thursday: "thu"
    case .friday: "fri"
    case .saturday: "sat"
    case .sunday: "sun"
    }
  }
}
