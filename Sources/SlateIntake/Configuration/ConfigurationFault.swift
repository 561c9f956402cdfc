import SlateModel

/// What can be wrong with a `slate.json` that is JSON5, and what its reader needs to put it right.
enum ConfigurationFault: Equatable {
  case syntax(JSON5Error.Fault)
  case unknownKey(String, in: String, nearest: String?, known: [String])
  case repeatedKey(String, first: SourcePlace)
  /// Two names that differ only in what makes no difference between names.
  case sameName(String, as: String, first: SourcePlace)
  case missingKey(String, in: String)
  case wrongType(key: String, expected: ExpectedType, found: JSON5Value.Kind)
  case emptyText(key: String)
  case emptyList(key: String)
  case unknownWord(String, key: String, nearest: String?, known: [String])
  case outOfRange(key: String, found: Double, range: NumberRange)
  case duration(String, DurationFault)
  case hours(String, HoursFault)
  case overlappingHours(String, with: String, on: String)
  /// Hours of a day in which a shift of the day before, past midnight, still counts.
  case overlappingNight(String, on: String, with: String, of: String)
  /// Hours that leave out the last minute of a day.
  case minuteShort(String, on: String)
  case unknownWeekday(String, nearest: String?)
  case reservedCalendar
  case calendarWithoutHours(String)
  /// Business days as a target on a calendar whose weekdays have no hours: a day of nothing.
  case businessDaysOfNothing(calendar: String)
  case unknownCalendar(String, nearest: String?, known: [String])
  /// Has the form of a date and is none.
  case impossibleDate(String)
  case malformedDate(String)
  case malformedHoliday(String)
  case unmatchablePattern(String, key: String, nearest: String?, known: [String])
  /// All count from 1; the place is that of the first that hides it.
  case unreachablePolicy(Int, hiddenBy: [Int], at: SourcePlace)

  enum ExpectedType {
    case text
    case textOrTexts
    case wholeNumber
    case number
    case boolean
    case list
    case object
    case target
  }

  enum NumberRange {
    /// 1 to 12.
    case month
    /// Above 0 and up to 1.
    case share
    /// At least 2.
    case recurrence
    /// Neither infinite nor NaN.
    case finite

    func contains(_ number: Double) -> Bool {
      switch self {
      case .month: (1...12).contains(number)
      case .share: number > 0 && number <= 1
      case .recurrence: (2...1_000_000).contains(number)
      case .finite: number.isFinite
      }
    }
  }
}

/// Why a text is no length of time.
enum DurationFault: Error, Equatable {
  case malformed
  case nothing
  case tooLong
}

/// Why a text is no working interval.
enum HoursFault: Error, Equatable {
  case malformed
  case noSuchTime(String)
  case startsOnNextDay
  case endsTooLate
  case empty
}
