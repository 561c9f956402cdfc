import SlateModel

/// All words in which slate speaks of a faulty holiday file.
extension PlacedHolidayFault {
  func problem(in file: String) -> Problem {
    Problem(
      file: file, place: SourcePlace(line: line, column: 0), severity: .error,
      message: fault.message, remedy: fault.remedy)
  }
}

extension HolidayFault {
  fileprivate var message: String {
    switch self {
    case .notACalendar: "this is not an iCalendar file: it does not begin with BEGIN:VCALENDAR"
    case .notUTF8: "this line is not UTF-8"
    case .noContentLine: "this line has no name and value"
    case .misplacedEnd(let text): "\(text) does not belong here"
    case .truncated(let name): "the \(name) that begins here has no end"
    case .eventWithoutStart: "this event has no DTSTART"
    case .repeatedProperty(let name): "this event has a second \(name)"
    case .malformedDate(let text): "\"\(text)\" is not a date"
    case .timeOfDay(let text): "\"\(text)\" has a time of day; holidays are whole local days"
    case .malformedDuration(let text): "\"\(text)\" is not a duration"
    case .notWholeDays(let text): "the duration \(text) is not one or more whole days"
    case .endAndDuration: "this event has both DTEND and DURATION"
    case .endsBeforeStart: "this event ends before it starts"
    case .tooLong(let limit): "this event is longer than \(limit) days"
    case .unsupportedProperty(let name): "slate does not follow \(name)"
    case .unsupportedRulePart(let part): "slate does not follow \(part) in RRULE"
    case .malformedRulePart(let part): "RRULE is malformed at \"\(part)\""
    case .ruleWithoutFrequency: "RRULE has no FREQ"
    case .countAndUntil: "RRULE has both COUNT and UNTIL"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .notACalendar: "export the holidays as iCalendar (.ics), or list their dates in slate.json"
    case .notUTF8: "save the file as UTF-8"
    case .noContentLine, .misplacedEnd, .truncated: "export the file again; it seems damaged"
    case .eventWithoutStart, .malformedDate: "write DTSTART;VALUE=DATE:20261224"
    case .repeatedProperty: "keep one of the two"
    case .timeOfDay: "make it an all-day event, or an exception in slate.json"
    case .malformedDuration, .notWholeDays: "write P1D for one day, P1W for a week"
    case .endAndDuration: "keep one of the two"
    case .endsBeforeStart, .tooLong: "check the years; DTEND is the day after the last"
    case .unsupportedProperty, .unsupportedRulePart:
      "list the days as events of their own; of rules, FREQ=YEARLY with INTERVAL, COUNT or UNTIL works"
    case .malformedRulePart, .ruleWithoutFrequency: "write FREQ=YEARLY, or FREQ=YEARLY;COUNT=5"
    case .countAndUntil: "keep one of the two"
    }
  }
}
