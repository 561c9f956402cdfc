import Testing

@testable import SlateMeasures

struct IntervalsTests {
  /// Bounds as scipy 1.17 gives them: `binomtest(k, n).proportion_ci(method="wilson")`.
  @Test(
    arguments: [
      (0, 1, 0, 0.793451), (1, 1, 0.206549, 1), (0, 10, 0, 0.277533), (10, 10, 0.722467, 1),
      (1, 10, 0.017876, 0.404150), (5, 10, 0.236593, 0.763407), (9, 10, 0.595850, 0.982124),
      (81, 263, 0.255289, 0.366210), (15, 148, 0.062386, 0.160487), (0, 20, 0, 0.161125),
      (1, 29, 0.006113, 0.171755), (94, 100, 0.875232, 0.972214), (470, 500, 0.915639, 0.957652),
      (999, 1000, 0.994357, 0.999823), (12_345, 67_890, 0.178955, 0.184758),
    ] as [(Int64, Int64, Double, Double)])
  func `a share lies within Wilson's interval`(
    hits: Int64, total: Int64, low: Double, high: Double
  ) {
    let interval = wilsonInterval(hits, of: total)
    #expect(abs(interval.lowerBound - low) < 6e-7 && abs(interval.upperBound - high) < 6e-7)
  }

  @Test func `an interval holds its share and mirrors that of the misses`() {
    for total in 1...60 as ClosedRange<Int64> {
      for hits in 0...total {
        let interval = wilsonInterval(hits, of: total)
        let misses = wilsonInterval(total - hits, of: total)
        #expect(interval.contains(Double(hits) / Double(total)))
        #expect(abs(interval.lowerBound - (1 - misses.upperBound)) < 1e-12)
      }
    }
  }

  /// Ranks from scipy's exact binomial distribution: the largest l with `binom.cdf(l - 1) <= 0.025`
  /// and the smallest u with `binom.sf(u - 1) <= 0.025`.
  @Test(arguments: [
    (6, 1, 6), (7, 1, 7), (8, 1, 8), (9, 2, 8), (10, 2, 9), (11, 2, 10), (12, 3, 10),
    (15, 4, 12), (19, 5, 15), (20, 6, 15), (25, 8, 18), (29, 9, 21), (30, 10, 21), (35, 12, 24),
    (36, 12, 25), (37, 13, 25), (40, 14, 27), (41, 14, 28), (50, 18, 33), (64, 24, 41),
    (75, 29, 47), (99, 40, 60), (100, 40, 61), (101, 41, 61), (128, 53, 76), (200, 86, 115),
    (250, 110, 141), (333, 149, 185), (500, 228, 273), (750, 348, 403), (1000, 469, 532),
    (1500, 712, 789), (2000, 956, 1045), (5000, 2431, 2570), (10_000, 4902, 5099),
    (50_000, 24_781, 25_220),
  ])
  func `a median lies between exact binomial ranks`(n: Int, low: Int, high: Int) {
    #expect(quantileRanks(0.5, of: n) == low...high)
  }

  @Test(arguments: [
    (36, 29, 36), (37, 29, 37), (40, 32, 40), (41, 33, 41), (50, 41, 50), (64, 53, 63),
    (75, 62, 73), (99, 83, 96), (100, 84, 96), (101, 85, 97), (128, 108, 122), (200, 171, 189),
    (250, 215, 235), (333, 289, 311), (500, 436, 464), (750, 659, 692), (1000, 881, 919),
    (1500, 1327, 1373), (2000, 1773, 1827), (5000, 4458, 4542), (10_000, 8941, 9059),
    (50_000, 44_868, 45_132),
  ])
  func `a 90th percentile lies between exact binomial ranks`(n: Int, low: Int, high: Int) {
    #expect(quantileRanks(0.9, of: n) == low...high)
  }

  /// The checksums add n·low + 7·high of scipy's ranks over every n up to 400.
  @Test(arguments: [(0.5, 6, 9_769_498), (0.9, 36, 19_000_991)])
  func `every n up to 400 has scipy's ranks`(p: Double, first: Int, checksum: Int) {
    var sum = 0
    for n in 1...400 {
      let ranks = quantileRanks(p, of: n)
      #expect((ranks != nil) == (n >= first))
      if let ranks { sum += n * ranks.lowerBound + 7 * ranks.upperBound }
    }
    #expect(sum == checksum)
  }
}
