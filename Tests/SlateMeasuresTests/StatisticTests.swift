import Testing

@testable import SlateMeasures

struct StatisticTests {
  private func told(_ statistic: Measure.Statistic, _ amounts: [Int64]) -> String {
    let result = statistic.result(
      n: amounts.count, sum: amounts.reduce(0, +), sorted: amounts.sorted()[...])
    let value = result.value?.millionths.description ?? result.status?.rawValue ?? ""
    return value + (result.interval.map { " \($0.lowerBound) \($0.upperBound)" } ?? "")
  }

  @Test(
    arguments: [
      (Measure.Statistic.count, [], "0"), (.count, [0, 0, 5], "3"), (.countOf, [], "0"),
      (.countOf, [1, 0, 1], "2"), (.share, [], "no_cases"), (.share, [1, 0, 1], "0.666667"),
      (.estimatedShare, [], "no_cases"), (.difference, [], "no_cases"),
      (.difference, [-1, 0, 0], "-0.333333"), (.odds, [], "no_cases"), (.odds, [1, 1], "no_cases"),
      (.odds, [0, 0], "0"), (.odds, [1, 1, 1, 0, 0], "1.5"), (.sum(scale: 3600), [], "0"),
      (.sum(scale: 3600), [3600, 1800], "1.5"), (.mean(scale: 3600), [], "no_cases"),
      (.mean(scale: 3600), [3600, 1800, 900], "0.583333"), (.mean(scale: 1), [2, 1], "1.5"),
      (.quantile(p: .median, scale: 3600), [], "no_cases"),
      (.quantile(p: .median, scale: 1), [7], "7"), (.quantile(p: .median, scale: 1), [9, 7], "7"),
      (.quantile(p: .median, scale: 1), [9, 7, 8], "8"),
      (.quantile(p: .median, scale: 1), [5, 4, 3, 2, 1], "3"),
      (.quantile(p: .median, scale: 1), [6, 5, 4, 3, 2, 1], "3 1 6"),
      (.quantile(p: .ninetieth, scale: 1), Array(1...19), "n_too_small"),
      (.quantile(p: .ninetieth, scale: 1), Array(1...20), "18"),
      (.quantile(p: .ninetieth, scale: 1), Array(1...21), "19"),
      (.quantile(p: .ninetieth, scale: 1), Array(1...35), "32"),
      (.quantile(p: .ninetieth, scale: 1), Array(1...36), "33 29 36"),
      (.quantile(p: .ninetieth, scale: 1), [], "no_cases"),
    ] as [(Measure.Statistic, [Int64], String)])
  func `amounts add up`(statistic: Measure.Statistic, amounts: [Int64], expected: String) {
    #expect(told(statistic, amounts) == expected)
  }

  @Test func `an estimated share has Wilson's interval`() {
    #expect(
      told(.estimatedShare, Array(repeating: 1, count: 9) + [0]) == "0.9 0.59585 0.982124")
  }

  @Test func `the rank of a quantile is the smallest that covers its share`() {
    for n in 1...500 {
      #expect(Quantile.median.rank(of: n) == (1...n).first { 2 * $0 >= n })
      #expect(Quantile.ninetieth.rank(of: n) == (1...n).first { 10 * $0 >= 9 * n })
    }
  }
}
