import SlateModel
import Testing

@testable import SlateReports

struct IntervalFoldTests {
  /// A morning and an afternoon of three and four hours, every day from a day of 2026 on.
  private func days(_ count: Int, from start: String = "07-01") -> [Range<Instant>] {
    (0..<Int64(count)).flatMap { day in
      [(9, 12), (13, 17)].map { hours in
        let midnight = Instant(secondsSince1970: localSeconds(start) + day * 86_400)
        return midnight + Int64(hours.0) * 3600..<midnight + Int64(hours.1) * 3600
      }
    }
  }

  private func counts(_ intervals: [Range<Instant>], limit: Int) -> [Int] {
    IntervalFold.groups(of: intervals, limit: limit, zone: .utc).map(\.count)
  }

  // 2026-07-01 is a Wednesday.
  @Test func `intervals are told one by one as long as they are few`() {
    #expect(counts(days(6), limit: 12) == Array(repeating: 1, count: 12))
    #expect(counts([], limit: 1) == [])
  }

  @Test func `many are told by the finest unit that makes them few`() {
    #expect(counts(days(7), limit: 12) == Array(repeating: 2, count: 7))
    #expect(counts(days(14), limit: 12) == [10, 14, 4])
    #expect(counts(days(100), limit: 12) == [62, 62, 60, 16])
    #expect(counts(days(500), limit: 6) == [184, 184, 180, 182, 184, 86])
    #expect(counts(days(1500), limit: 6) == [368, 730, 732, 730, 440])
    #expect(counts(days(1500), limit: 1) == [3000])
  }

  @Test func `a group spans from its first to its last interval and adds up their seconds`() {
    let intervals = days(14)
    let groups = IntervalFold.groups(of: intervals, limit: 3, zone: .utc)
    #expect(groups.map(\.seconds) == [126_000, 176_400, 50_400])
    #expect(groups[0].span == intervals[0].lowerBound..<intervals[9].upperBound)
    #expect(groups[2].span.upperBound == intervals[27].upperBound)
  }
}
