import Testing

@testable import SlateMeasures

struct DifferencesTests {
  /// The examples of Newcombe's own paper, method 10, to its four decimals.
  @Test(
    arguments: [
      (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090),
      (6, 7, 2, 7, 0.0582, 0.8062),
      (5, 56, 0, 29, -0.0381, 0.1926), (0, 10, 0, 20, -0.1611, 0.2775),
      (0, 10, 0, 10, -0.2775, 0.2775), (10, 10, 0, 20, 0.6791, 1), (10, 10, 0, 10, 0.6075, 1),
    ] as [(Int64, Int64, Int64, Int64, Double, Double)])
  func `a difference of shares lies within Newcombe's interval`(
    hits: Int64, total: Int64, oldHits: Int64, oldTotal: Int64, low: Double, high: Double
  ) {
    let interval = newcombeInterval(Part(hits, of: total), less: Part(oldHits, of: oldTotal))
    #expect(abs(interval.lowerBound - low) < 6e-5 && abs(interval.upperBound - high) < 6e-5)
  }

  @Test func `the interval of the reverse difference is its mirror and holds the difference`() {
    for (hits, total, old, oldTotal) in [(3, 9, 5, 30), (0, 4, 4, 4), (17, 20, 1, 8)]
      as [(
        Int64, Int64, Int64, Int64
      )]
    {
      let (now, before) = (Part(hits, of: total), Part(old, of: oldTotal))
      let (one, other) = (newcombeInterval(now, less: before), newcombeInterval(before, less: now))
      #expect(abs(one.lowerBound + other.upperBound) < 1e-12)
      #expect(abs(one.upperBound + other.lowerBound) < 1e-12)
      #expect(one.contains(Double(hits) / Double(total) - Double(old) / Double(oldTotal)))
    }
  }

  /// Twice the tail of a fair coin, by hand: 0 of 6 is 2/64, 1 of 9 is 20/512, 2 of 12 is 158/4096.
  @Test(arguments: [
    (0, 6, true), (0, 5, false), (1, 8, true), (1, 7, false), (2, 10, true), (3, 10, false),
    (0, 0, false), (40, 40, false), (12, 11, false), (100, 60, true),
  ])
  func `two counts differ where a fair coin would hardly part them so`(
    one: Int, other: Int, differ: Bool
  ) {
    #expect(isClearDifference(one, other) == differ && isClearDifference(other, one) == differ)
  }
}
