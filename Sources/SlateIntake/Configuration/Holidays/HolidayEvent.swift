/// Whole days off, once or every so many years.
struct HolidayEvent {
  private let start: CalendarDay
  /// In days, at least 1.
  private let length: Int
  private let rule: YearlyRule?
  /// Days on which no repetition begins.
  private let excluded: Set<CalendarDay>

  /// Nil if the event was cancelled.
  init?(_ properties: [ContentLine], begunAt line: Int) throws(PlacedHolidayFault) {
    var single: [String: ContentLine] = [:]
    var excluded: Set<CalendarDay> = []
    for property in properties {
      switch property.name {
      case "DTSTART", "DTEND", "DURATION", "RRULE", "STATUS":
        guard single.updateValue(property, forKey: property.name) == nil else {
          throw property.fault(.repeatedProperty(property.name))
        }
      case "EXDATE": excluded.formUnion(try property.days())
      case "RDATE", "EXRULE", "RECURRENCE-ID":
        throw property.fault(.unsupportedProperty(property.name))
      default: break
      }
    }
    if single["STATUS"]?.word == "CANCELLED" { return nil }
    guard let startLine = single["DTSTART"] else {
      throw PlacedHolidayFault(fault: .eventWithoutStart, line: line)
    }
    start = try startLine.day()
    length = try Self.length(from: start, end: single["DTEND"], duration: single["DURATION"])
    if let ruleLine = single["RRULE"] {
      rule = try YearlyRule(ruleLine)
    } else {
      rule = nil
    }
    self.excluded = excluded
  }

  /// More than that is a typing error in a year.
  private static let longest = 366

  private static func length(
    from start: CalendarDay, end: ContentLine?, duration: ContentLine?
  ) throws(PlacedHolidayFault) -> Int {
    if let end, duration != nil { throw end.fault(.endAndDuration) }
    guard let line = end ?? duration else { return 1 }
    // An end on the day of the start is wrong by the standard and means that day by custom.
    let length =
      line.name == "DTEND" ? try line.day().dayNumber - start.dayNumber : try line.wholeDays()
    guard length >= 0 else { throw line.fault(.endsBeforeStart) }
    guard length <= longest else { throw line.fault(.tooLong(limit: longest)) }
    return max(1, length)
  }

  /// Every day off as a number since 1970, within the years that slate reckons with.
  var dayNumbers: Set<Int> {
    var numbers: Set<Int> = []
    for first in starts where !excluded.contains(first) {
      for number in first.dayNumber..<(first.dayNumber + length)
      where CalendarDay.reckonedYears.contains(CalendarDay(dayNumber: number).year) {
        numbers.insert(number)
      }
    }
    return numbers
  }

  private var starts: [CalendarDay] {
    rule?.days(from: start, throughYear: CalendarDay.reckonedYears.upperBound) ?? [start]
  }
}
