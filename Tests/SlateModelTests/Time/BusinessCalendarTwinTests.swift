import Foundation
import SlateModel
import TestSupport
import Testing

/// The clock against counting, on calendars drawn at random.
///
/// `SLATE_CLOCK_CASES` sets the number of cases, `SLATE_CLOCK_SEED` repeats a run.
struct BusinessCalendarTwinTests {
  private static let casesPerCalendar = 40

  private static var cases: Int {
    let wanted = ProcessInfo.processInfo.environment["SLATE_CLOCK_CASES"].flatMap { Int($0) }
    #if DEBUG
      return wanted ?? 2_000
    #else
      return wanted ?? 100_000
    #endif
  }

  private static var seed: UInt64 {
    let wanted = ProcessInfo.processInfo.environment["SLATE_CLOCK_SEED"].flatMap { UInt64($0) }
    return wanted ?? UInt64.random(in: 0...UInt64.max)
  }

  @Test func `the clock agrees with counting every second`() throws {
    let seed = BusinessCalendarTwinTests.seed
    let calendars = BusinessCalendarTwinTests.cases / BusinessCalendarTwinTests.casesPerCalendar
    print("SLATE_CLOCK_SEED=\(seed), \(calendars) calendars")
    var random = SeededGenerator(seed: seed)
    var differences = 0
    for number in 0..<calendars {
      let drawn = try RandomCalendar(using: &random, aroundChange: number.isMultiple(of: 2))
      differences += self.differences(of: drawn, using: &random)
      if differences > 10 { break }
    }
    #expect(differences == 0, "SLATE_CLOCK_SEED=\(seed)")
  }

  /// How many questions the clock and its twin answer differently.
  private func differences(of drawn: RandomCalendar, using random: inout SeededGenerator) -> Int {
    let calendar = BusinessCalendar(rules: drawn.rules, zone: drawn.zone)
    let centre = Int(drawn.centre.secondsSince1970 / 60)
    let twin = OpenMinutesTwin(
      rules: drawn.rules, zone: drawn.zone, minutes: centre - 8_000..<centre + 8_000)
    var differences = 0
    for _ in 0..<BusinessCalendarTwinTests.casesPerCalendar {
      let start = drawn.instant(using: &random)
      let end = drawn.instant(using: &random)
      let pauses = drawn.pauses(using: &random)
      let counted = twin.elapsed(from: start, to: end, pauses: pauses)
      let elapsed = calendar.elapsed(from: start, to: end, pauses: pauses)
      let due = calendar.due(from: start, target: counted, pauses: pauses)
      // The first instant by which so much was counted: none before it will do.
      let isDue =
        due.map { due in
          due == start && counted == 0
            || due > start && twin.elapsed(from: start, to: due - 1, pauses: pauses) == counted - 1
              && twin.elapsed(from: due - 1, to: due, pauses: pauses) == 1
        } ?? false
      if elapsed != counted || !isDue {
        differences += 1
        Issue.record(
          "\(drawn.rules) \(start) \(end) \(pauses): \(elapsed), \(counted), \(due as Any)")
      }
    }
    return differences
  }
}
