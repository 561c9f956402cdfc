import SlateCSV
import SlateModel

extension InputRequest {
  /// The configured calendars, made ready: their zones loaded, their holiday files read. What stands
  /// in those files comes with them, one after the other.
  ///
  /// - Throws: every zone that is not known and every holiday file that cannot be used.
  func calendarBook(
    zone: ZoneRules
  ) throws(RunFailure) -> (book: CalendarBook, holidayFiles: [UInt8]) {
    var failure = RunFailure()
    var holidayFiles: [UInt8] = []
    var declared: [(name: String, calendar: BusinessCalendar)] = []
    for calendar in configuration.calendars {
      do throws(RunFailure) {
        declared.append((calendar.name, try ready(calendar, zone: zone, &holidayFiles)))
      } catch {
        failure.add(error)
      }
    }
    try failure.throwIfAny()
    let book = CalendarBook(
      declared: declared, defaultName: configuration.defaultCalendar?.value)
    return (book, holidayFiles)
  }

  private func ready(
    _ calendar: CalendarDeclaration, zone reportZone: ZoneRules, _ holidayFiles: inout [UInt8]
  ) throws(RunFailure) -> BusinessCalendar {
    let zone =
      try calendar.timeZone.map { (named) throws(RunFailure) in
        try self.zone(named: named.value, at: named.place)
      } ?? reportZone
    var rules = CalendarRules(
      zone: zone.identifier,
      weekly: Weekday.allCases.map { calendar.hours[$0].map(\.value) },
      holidays: try holidays(of: calendar, &holidayFiles))
    for day in calendar.exceptions { rules.exceptions[day.date.value] = day.hours.map(\.value) }
    return BusinessCalendar(rules: rules, zone: zone)
  }

  private func holidays(
    of calendar: CalendarDeclaration, _ holidayFiles: inout [UInt8]
  ) throws(RunFailure) -> Set<CivilDate> {
    var days: Set<CivilDate> = []
    var failure = RunFailure()
    for holiday in calendar.holidays {
      switch holiday {
      case .date(let date): days.insert(date.value)
      case .file(let path):
        do {
          let file = try MappedFile(path: at(path.value))
          var bytes: [UInt8] = []
          file.withBytes { append($0, to: &bytes) }
          holidayFiles += bytes
          let read = HolidayFile(bytes: bytes, file: path.value)
          for problem in read.problems { failure.add(.unusableData, problem) }
          days.formUnion(read.days)
        } catch {
          failure.add(.noInput, .noHolidayFile(configurationName, path))
        }
      }
    }
    try failure.throwIfAny()
    return days
  }
}

extension Problem {
  fileprivate static func noHolidayFile(_ configuration: String, _ path: Placed<String>) -> Problem
  {
    Problem(
      file: configuration, place: path.place, severity: .error,
      message: "the holiday file \"\(path.value)\" cannot be read",
      remedy: "paths are relative to the folder of slate.json")
  }
}
