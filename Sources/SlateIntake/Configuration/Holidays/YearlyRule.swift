/// `FREQ=YEARLY`: the same day every so many years.
struct YearlyRule {
  private enum Limit {
    case none
    case count(Int)
    /// That day included.
    case until(CalendarDay)
  }

  private var interval = 1
  private var limit = Limit.none

  init(_ line: ContentLine) throws(PlacedHolidayFault) {
    var names: Set<String> = []
    for part in line.word.split(separator: ";", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, names.insert(String(sides[0])).inserted else {
        throw line.fault(.malformedRulePart(String(part)))
      }
      try read(name: sides[0], value: sides[1], part: String(part), in: line)
    }
    guard names.contains("FREQ") else { throw line.fault(.ruleWithoutFrequency) }
    if names.isSuperset(of: ["COUNT", "UNTIL"]) { throw line.fault(.countAndUntil) }
  }

  private mutating func read(
    name: Substring, value: Substring, part: String, in line: ContentLine
  ) throws(PlacedHolidayFault) {
    switch name {
    case "FREQ" where value == "YEARLY": break
    case "INTERVAL": interval = try Self.count(value, part: part, in: line)
    case "COUNT": limit = .count(try Self.count(value, part: part, in: line))
    case "UNTIL":
      // A time of day only says until when on that day: repetitions begin at its first moment.
      guard let day = CalendarDay(basic: value.prefix { $0 != "T" }) else {
        throw line.fault(.malformedRulePart(part))
      }
      limit = .until(day)
    default: throw line.fault(.unsupportedRulePart(part))
    }
  }

  private static func count(
    _ text: Substring, part: String, in line: ContentLine
  ) throws(PlacedHolidayFault) -> Int {
    guard (1...6).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let count = Int(text), count > 0
    else { throw line.fault(.malformedRulePart(part)) }
    return count
  }

  /// The days on which it begins. Years without the day (29 February) are passed over and not
  /// counted, as RFC 5545, section 3.3.10, has it.
  func days(from start: CalendarDay, throughYear lastYear: Int) -> [CalendarDay] {
    var days: [CalendarDay] = []
    for year in stride(from: start.year, through: lastYear, by: interval) {
      let next = CalendarDay(year: year, month: start.month, day: start.day)
      guard let next else { continue }
      switch limit {
      case .count(let count) where days.count == count: return days
      case .until(let last) where next.dayNumber > last.dayNumber: return days
      default: days.append(next)
      }
    }
    return days
  }
}
