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
    let perCalendar = BusinessCalendarTwinTests.casesPerCalendar
    let calendars = (BusinessCalendarTwinTests.cases + perCalendar - 1) / perCalendar
    print("SLATE_CLOCK_SEED=\(seed), \(calendars) calendars, \(calendars * perCalendar) cases")
    try #require(calendars > 0)
    var random = SeededGenerator(seed: seed)
    var tally = Tally()
    for number in 0..<calendars {
      let isAroundChange = number.isMultiple(of: 2)
      let drawn = try RandomCalendar(using: &random, aroundChange: isAroundChange)
      ask(drawn, isAroundChange: isAroundChange, &tally, using: &random)
      if tally.differences > 10 { break }
    }
    #expect(tally.differences == 0, "SLATE_CLOCK_SEED=\(seed)")
    // What was drawn is what is to be shown: time passes, and half of the spans hold a clock change.
    #expect(tally.overChange * 100 >= calendars * perCalendar * 45)
    #expect(tally.counted * 100 >= calendars * perCalendar * 30)
  }

  /// What became of the cases.
  private struct Tally {
    var differences = 0
    /// Spans that hold the change of clocks about which they were drawn.
    var overChange = 0
    /// Spans in which at least a second counted.
    var counted = 0
  }

  /// Asks the clock and its twin the same questions.
  private func ask(
    _ drawn: RandomCalendar, isAroundChange: Bool, _ tally: inout Tally,
    using random: inout SeededGenerator
  ) {
    let calendar = BusinessCalendar(rules: drawn.rules, zone: drawn.zone)
    let centre = Int(drawn.centre.secondsSince1970 / 60)
    let twin = OpenMinutesTwin(
      rules: drawn.rules, zone: drawn.zone, minutes: centre - 8_000..<centre + 8_000)
    for _ in 0..<BusinessCalendarTwinTests.casesPerCalendar {
      let (start, end) = drawn.span(overCentre: isAroundChange, using: &random)
      let pauses = drawn.pauses(about: (start, end), using: &random)
      let counted = twin.elapsed(from: start, to: end, pauses: pauses)
      // Used up inside of the span, at its end, or after it.
      let target = [
        Int64.random(in: 0...counted, using: &random), counted,
        counted + Int64.random(in: 1...7_200, using: &random),
      ].randomElement(using: &random)
      let elapsed = calendar.elapsed(from: start, to: end, pauses: pauses)
      let due = target.flatMap { calendar.due(from: start, target: $0, pauses: pauses) }
      let horizon = max(start, end) + 21_600
      let countedDue = target.flatMap {
        twin.due(from: start, target: $0, pauses: pauses, before: horizon)
      }
      let isDue = countedDue == due || countedDue == nil && due.map { $0 >= horizon } ?? true
      if isAroundChange, start < drawn.centre, drawn.centre <= end { tally.overChange += 1 }
      if counted > 0 { tally.counted += 1 }
      if elapsed == counted, isDue { continue }
      tally.differences += 1
      Issue.record(
        "\(drawn.rules) \(start) \(end) \(pauses): \(elapsed), \(counted); \(target as Any): \(due as Any), \(countedDue as Any)"
      )
    }
  }
}
