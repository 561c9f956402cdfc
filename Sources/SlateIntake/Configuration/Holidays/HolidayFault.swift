/// What can be wrong with a holiday file.
enum HolidayFault: Equatable {
  case notACalendar
  case notUTF8
  case noContentLine
  /// `BEGIN` of one component ends with `END` of another.
  case misplacedEnd(String)
  case truncated(open: String)
  case eventWithoutStart
  case repeatedProperty(String)
  case malformedDate(String)
  case timeOfDay(String)
  case malformedDuration(String)
  case notWholeDays(String)
  case endAndDuration
  case endsBeforeStart
  case tooLong(limit: Int)
  /// A property that repeats or moves an event in a way that slate does not follow.
  case unsupportedProperty(String)
  /// A part of a rule, `BYDAY=MO`, that slate does not follow.
  case unsupportedRulePart(String)
  case malformedRulePart(String)
  case ruleWithoutFrequency
  case countAndUntil
}

/// A fault of a holiday file and the line it stands on.
struct PlacedHolidayFault: Error, Equatable {
  var fault: HolidayFault
  var line: Int
}
