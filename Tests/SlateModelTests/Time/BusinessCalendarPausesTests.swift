import SlateModel
import TestSupport
import Testing

struct BusinessCalendarPausesTests {
  /// 2026-03-02T09:00:00Z, a Monday.
  private let opening = Instant(secondsSince1970: 1_772_442_000)

  private func office() throws -> BusinessCalendar {
    let hours = try #require(minuteRanges([[540, 1_020]]))
    let rules = CalendarRules(zone: "UTC", weekly: .init(repeating: hours, count: 7))
    return BusinessCalendar(rules: rules, zone: .utc)
  }

  /// Pauses as hours after the opening.
  private func pauses(_ hours: [[Int64]]) -> [Range<Instant>] {
    hours.map { opening + $0[0] * 3_600..<opening + $0[1] * 3_600 }
  }

  private static let insideEightHours: [([[Int64]], Int64)] = [
    ([], 8), ([[1, 2]], 7), ([[1, 3], [2, 4]], 5), ([[2, 4], [1, 3]], 5), ([[1, 4], [2, 3]], 5),
    ([[1, 2], [1, 2]], 7), ([[-5, 1]], 7), ([[7, 40]], 7), ([[-9, 99]], 0), ([[3, 3]], 8),
    ([[8, 24]], 8), ([[-9, -3]], 8), ([[30, 40]], 8), ([[4, 5], [0, 1], [2, 3]], 5),
  ]

  @Test(arguments: insideEightHours)
  func `pauses count once, in any order, and only inside the span`(hours: [[Int64]], worked: Int64)
    throws
  {
    let elapsed = try office().elapsed(
      from: opening, to: opening + 28_800, pauses: pauses(hours))
    #expect(elapsed == worked * 3_600)
  }

  @Test func `an end before the start has no time, whatever the pauses`() throws {
    #expect(try office().elapsed(from: opening, to: opening - 9, pauses: pauses([[-9, 9]])) == 0)
  }

  private static let afterFourHours: [([[Int64]], Int64)] = [
    ([], 4), ([[1, 2]], 5), ([[1, 3], [2, 4]], 7), ([[2, 4], [1, 3]], 7), ([[0, 6]], 26),
    ([[5, 6]], 4), ([[4, 6]], 4), ([[-4, 1]], 5), ([[2, 26]], 28), ([[10, 20]], 4),
  ]

  @Test(arguments: afterFourHours)
  func `what is due waits for pauses, but for none that begins when it is used up`(
    hours: [[Int64]], due: Int64
  ) throws {
    let answer = try office().due(from: opening, target: 14_400, pauses: pauses(hours))
    #expect(answer == opening + due * 3_600)
  }

  @Test func `no target is due at once, even in a pause; a pause without end is never over`() throws
  {
    let endless = [opening - 60..<BusinessCalendar.dueLimit]
    #expect(try office().due(from: opening, target: 0, pauses: endless) == opening)
    #expect(try office().due(from: opening, target: 1, pauses: endless) == nil)
    #expect(BusinessCalendar.aroundTheClock.due(from: opening, target: 1, pauses: endless) == nil)
  }

  @Test func `elapsed times add up, and what is due has elapsed`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("clock properties: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for number in 0..<12 {
      let drawn = try RandomCalendar(using: &random, aroundChange: number.isMultiple(of: 2))
      let calendar = BusinessCalendar(rules: drawn.rules, zone: drawn.zone)
      for _ in 0..<100 {
        let times = (0..<3).map { _ in drawn.instant(using: &random) }.sorted()
        let pauses = drawn.pauses(about: (times[0], times[2]), using: &random)
        let parts =
          calendar.elapsed(from: times[0], to: times[1], pauses: pauses)
          + calendar.elapsed(from: times[1], to: times[2], pauses: pauses)
        #expect(parts == calendar.elapsed(from: times[0], to: times[2], pauses: pauses), "\(seed)")
        let intervals = calendar.openIntervals(in: times[0]..<times[2])
        let open = intervals.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) }
        #expect(open == calendar.elapsed(from: times[0], to: times[2]), "\(seed)")
        let target = Int64.random(in: 0...2_000_000, using: &random)
        guard let due = calendar.due(from: times[0], target: target, pauses: pauses) else {
          let end = BusinessCalendar.dueLimit
          #expect(calendar.elapsed(from: times[0], to: end, pauses: pauses) <= target, "\(seed)")
          continue
        }
        #expect(calendar.elapsed(from: times[0], to: due, pauses: pauses) == target, "\(seed)")
      }
    }
  }
}
