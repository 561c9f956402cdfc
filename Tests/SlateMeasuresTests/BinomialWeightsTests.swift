import Testing

@testable import SlateMeasures

struct BinomialWeightsTests {
  /// Both tails of binomial(n, a / b) in whole numbers: numerators over bⁿ.
  private func exact(_ n: Int, _ a: Int128, _ b: Int128) -> [Int128] {
    var row: [Int128] = [1]
    for _ in 0..<n {
      var next = [Int128](repeating: 0, count: row.count + 1)
      for (k, value) in row.enumerated() {
        next[k] += value * (b - a)
        next[k + 1] += value * a
      }
      row = next
    }
    return row
  }

  @Test(arguments: [(1, 3, 70), (1, 2, 110), (13, 26, 20), (7, 33, 20), (2, 3, 40), (1, 9, 30)])
  func `tails are those of exact fractions`(a: Int, b: Int, most: Int) {
    let p = Double(a) / Double(b)
    for n in 0...most {
      let row = exact(n, Int128(a), Int128(b))
      let all = Double(row.reduce(0, +))
      for k in 0...n {
        let upper = Double(row[k...].reduce(0, +)) / all
        let lower = Double(row[...k].reduce(0, +)) / all
        #expect(abs(binomialUpperTail(k, of: n, p) - upper) < 1e-12, "\(k) of \(n)")
        #expect(abs(binomialLowerTail(k, of: n, p) - lower) < 1e-12, "\(k) of \(n)")
      }
    }
  }

  @Test func `edges`() {
    #expect(binomialUpperTail(0, of: 5, 0.5) == 1)
    #expect(binomialLowerTail(5, of: 5, 0.5) == 1)
    #expect(binomialLowerTail(0, of: 0, 0.3) == 1)
    #expect(abs(binomialLowerTail(0, of: 8, 1.0 / 3) - 256.0 / 6561) < 1e-15)
  }

  @Test func `large counts stay stable: both tails meet, the middle is the normal distribution's`()
  {
    let n = 3_000_000
    for k in [999_000, 1_000_000, 1_000_800] {
      let sum = binomialLowerTail(k, of: n, 1.0 / 3) + binomialUpperTail(k + 1, of: n, 1.0 / 3)
      #expect(abs(sum - 1) < 1e-12)
    }
    #expect(abs(binomialLowerTail(1_000_000, of: n, 1.0 / 3) - 0.5) < 0.001)
    #expect(binomialUpperTail(1_100_000, of: n, 1.0 / 3) == 0)
  }
}
