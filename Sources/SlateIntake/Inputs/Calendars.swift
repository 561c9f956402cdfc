import SlateCSV
import SlateModel

/// The calendars of a run, and what was read for them.
struct ReadyCalendars {
  var book = CalendarBook(defaultName: nil)
  /// What stands in the holiday files, one after the other.
  var holidayFiles: [UInt8] = []
  var warnings: [Problem] = []
}

extension InputRequest {
  /// The configured calendars, made ready: their zones loaded, their holiday files read.
  ///
  /// A calendar that names no zone is in the configuration's: working hours do not move because a
  /// report is asked for in another zone. Only where the configuration names none is it the report's.
  ///
  /// - Throws: every zone that is not known and every holiday file that cannot be used.
  func calendarBook(
    zone: ZoneRules
  ) throws(RunFailure) -> ReadyCalendars {
    var failure = RunFailure()
    var ready = ReadyCalendars()
    var declared: [(name: String, calendar: BusinessCalendar)] = []
    // Without an option, the report's is the configuration's already.
    let zone = timeZone == nil ? zone : try ownZone ?? zone
    for calendar in configuration.calendars {
      do throws(RunFailure) {
        declared.append((calendar.name, try business(calendar, zone: zone, &ready)))
      } catch {
        failure.add(error)
      }
    }
    try failure.throwIfAny()
    ready.book = CalendarBook(
      declared: declared, defaultName: configuration.defaultCalendar?.value)
    return ready
  }

  /// The zone that the configuration names; nil where it names none.
  private var ownZone: ZoneRules? {
    get throws(RunFailure) {
      guard let named = configuration.timeZone else { return nil }
      return try zone(named: named.value, at: named.place)
    }
  }

  private func business(
    _ calendar: CalendarDeclaration, zone fallback: ZoneRules, _ ready: inout ReadyCalendars
  ) throws(RunFailure) -> BusinessCalendar {
    let zone =
      try calendar.timeZone.map { (named) throws(RunFailure) in
        try self.zone(named: named.value, at: named.place)
      } ?? fallback
    var rules = CalendarRules(
      zone: zone.identifier,
      weekly: Weekday.allCases.map { calendar.hours[$0].map(\.value) },
      holidays: try holidays(of: calendar, &ready))
    for day in calendar.exceptions { rules.exceptions[day.date.value] = day.hours.map(\.value) }
    return BusinessCalendar(rules: rules, zone: zone)
  }

  private func holidays(
    of calendar: CalendarDeclaration, _ ready: inout ReadyCalendars
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
          ready.holidayFiles += bytes
          let read = HolidayFile(bytes: bytes, file: path.value)
          for problem in read.problems { failure.add(.unusableData, problem) }
          if read.days.isEmpty, read.problems.isEmpty {
            ready.warnings.append(.noHolidays(configurationName, path))
          }
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

  fileprivate static func noHolidays(_ configuration: String, _ path: Placed<String>) -> Problem {
    Problem(
      file: configuration, place: path.place, severity: .warning,
      message: "the holiday file \"\(path.value)\" closes no day of the years 1970 to 2100",
      remedy: "it has no event that is on, or none of whole days; export it again, or take it out")
  }
}
