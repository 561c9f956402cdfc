import Foundation
import SlateModel

/// The published and computed cases of `Vectors/business_time.json`.
struct BusinessTimeVectors: Decodable {
  let calendars: [Calendar]
  let elapsed: [Case]
  let due: [Case]
  let elapsedWithPauses: [Case]
  let dueWithPauses: [Case]

  struct Calendar: Decodable {
    let id: String
    let zone: String
    let weekly: [String: [[Int]]]
    let holidays: [String]
    let special: [String: [[Int]]]?
  }

  struct Case: Decodable {
    let id: String
    let calendar: String
    let start: String
    let end: String?
    let targetSeconds: Int64?
    let pauses: [[String]]?
    let expectedSeconds: Int64?
    let expectedDue: String?
    let expectedDueLatest: String?
  }

  static func load() throws -> BusinessTimeVectors {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Vectors/business_time.json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(BusinessTimeVectors.self, from: Data(contentsOf: file))
  }
}

extension BusinessTimeVectors.Calendar {
  /// The calendar, or nil where the vectors' words cannot be read.
  func businessCalendar() throws -> BusinessCalendar? {
    let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    let hours = weekdays.compactMap { weekly[$0].flatMap(minuteRanges) }
    let closed = holidays.compactMap { CivilDate(iso: $0) }
    var exceptions: [CivilDate: [MinuteRange]] = [:]
    for (text, pairs) in special ?? [:] {
      guard let date = CivilDate(iso: text), let ranges = minuteRanges(pairs) else { return nil }
      exceptions[date] = ranges
    }
    guard hours.count == 7, closed.count == holidays.count else { return nil }
    let rules = CalendarRules(
      zone: zone, weekly: hours, holidays: Set(closed), exceptions: exceptions)
    return BusinessCalendar(rules: rules, zone: try ZoneRules.load(zone))
  }
}

extension BusinessTimeVectors.Case {
  /// The pauses, or nil where one cannot be read.
  var pauseRanges: [Range<Instant>]? {
    let ranges = (pauses ?? []).compactMap { pair -> Range<Instant>? in
      guard pair.count == 2, let start = Instant(iso: pair[0]), let end = Instant(iso: pair[1]),
        start <= end
      else { return nil }
      return start..<end
    }
    return ranges.count == pauses?.count ?? 0 ? ranges : nil
  }
}

/// The ranges that pairs of minutes mean, or nil where one is none.
func minuteRanges(_ pairs: [[Int]]) -> [MinuteRange]? {
  let ranges = pairs.compactMap { pair in
    pair.count == 2 ? MinuteRange(start: pair[0], end: pair[1]) : nil
  }
  return ranges.count == pairs.count ? ranges : nil
}
