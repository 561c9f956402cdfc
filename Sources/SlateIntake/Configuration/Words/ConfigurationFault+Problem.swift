import SlateModel

/// All words in which slate speaks of a faulty `slate.json`.
extension ConfigurationFault {
  func problem(in file: String, at place: SourcePlace?) -> Problem {
    Problem(file: file, place: place, severity: severity, message: message, remedy: remedy)
  }

  private var severity: Problem.Severity {
    switch self {
    case .overlappingHours, .overlappingNight, .minuteShort, .unreachablePolicy: .warning
    default: .error
    }
  }

  private var message: String {
    switch self {
    case .syntax(let fault): fault.words.message
    case .unknownKey(let key, let parent, _, _): "unknown key \"\(key)\" in \(quoted(parent))"
    case .repeatedKey(let key, _): "the key \"\(key)\" is repeated"
    case .sameName(let name, let other, let first):
      "\"\(name)\" is the same name as \"\(other)\" at \(first)"
    case .missingKey(let key, let parent): "\(quoted(parent)) lacks \"\(key)\""
    case .wrongType(let key, let expected, let found):
      "\(quoted(key)) must be \(expected.name), not \(found.name)"
    case .emptyText(let key): "an empty text in \(quoted(key))"
    case .emptyList(let key): "the list \(quoted(key)) is empty, so nothing can match it"
    case .unknownWord(let word, let key, _, _): "unknown value \"\(word)\" of \(quoted(key))"
    case .outOfRange(let key, let number, let range):
      "\(quoted(key)) must be \(range.name), not \(number.plain)"
    case .duration(let text, let fault): "\"\(text)\" \(fault.name)"
    case .hours(let text, let fault): "\"\(text)\" \(fault.name)"
    case .overlappingHours(let hours, let other, let day): "\(hours) overlaps \(other) on \(day)"
    case .overlappingNight(let hours, let day, let night, let before):
      "\(hours) on \(day) overlaps \(night) of \(before), which runs past midnight"
    case .minuteShort(let hours, let day):
      "\(hours) on \(day) leaves out the minute before midnight"
    case .unknownWeekday(let day, _): "unknown weekday \"\(day)\""
    case .reservedCalendar: "\"24x7\" is a calendar that always exists and cannot be declared"
    case .calendarWithoutHours(let name):
      "the calendar \"\(name)\" has no working hours, so no target could ever be reached"
    case .businessDaysOfNothing(let name):
      "no weekday of the calendar \"\(name)\" has hours, so its business day is no time at all"
    case .unknownCalendar(let name, _, _): "unknown calendar \"\(name)\""
    case .impossibleDate(let text): "there is no date \(text)"
    case .malformedDate(let text): "\"\(text)\" is not a date"
    case .malformedHoliday(let text): "the holiday \"\(text)\" is neither a date nor an .ics file"
    case .unmatchablePattern(let pattern, let key, _, _):
      "the pattern \"\(pattern)\" of \(quoted(key)) matches nothing"
    case .unreachablePolicy(let index, let others, let place):
      others.count == 1
        ? "policy \(index) can never match: policy \(others[0]) at \(place) takes all its tickets"
        : "policy \(index) can never match: policies \(listed(others)) take all its tickets, "
          + "the first of them at \(place)"
    }
  }

  private var remedy: String {
    switch self {
    case .syntax(let fault): fault.words.remedy
    case .unknownKey(_, _, let nearest, let known): suggestion(nearest, among: known, "keys")
    case .repeatedKey(_, let first): "it stands at \(first) already; keep one of the two"
    case .sameName: "case and the number of spaces make no difference; keep one of the two"
    case .missingKey(let key, _): "add \"\(key)\""
    case .wrongType(_, let expected, _): expected.remedy
    case .emptyText: "write what is meant, or leave it out"
    case .emptyList: "name one, or leave the key out"
    case .unknownWord(_, _, let nearest, let known),
      .unmatchablePattern(_, _, let nearest, let known):
      suggestion(nearest, among: known, "values")
    case .outOfRange(_, let number, let range): range.remedy(for: number)
    case .duration: "write 90s, 15m, 4h, 1h30m, 1d (24 hours) or 2bd (business days)"
    case .hours(_, let fault): fault.remedy
    case .overlappingHours, .overlappingNight:
      "the time that both have counts once; if that is not meant, mend one of the two"
    case .minuteShort: "write 24:00 for the end of a day"
    case .unknownWeekday(_, let nearest):
      suggestion(nearest, among: Weekday.allCases.map(\.key), "weekdays")
    case .reservedCalendar: "give this calendar another name, or drop it and keep using 24x7"
    case .calendarWithoutHours: "add \"hours\", such as { mon: [\"09:00-17:30\"] }"
    case .businessDaysOfNothing: "give it hours, or write the target in hours"
    case .unknownCalendar(_, let nearest, let known): suggestion(nearest, among: known, "calendars")
    case .impossibleDate: "write a day that exists, such as \"2026-12-24\""
    case .malformedDate: "write it as \"2026-12-24\""
    case .malformedHoliday:
      "write a date as \"2026-12-24\", or the path of a file that ends in .ics"
    case .unreachablePolicy: "policies are tried in order: put the special one first, or drop it"
    }
  }
}

/// A name in quotes; the name of the file itself has none.
private func quoted(_ name: String) -> String { name == "slate.json" ? name : "\"\(name)\"" }

private func suggestion(_ nearest: String?, among known: [String], _ what: String) -> String {
  if let nearest { return "did you mean \"\(nearest)\"?" }
  return "known \(what): " + known.joined(separator: ", ")
}

/// `1, 2 and 3`.
private func listed(_ numbers: [Int]) -> String {
  numbers.dropLast().map { "\($0)" }.joined(separator: ", ") + " and \(numbers[numbers.count - 1])"
}
