extension Measure.Statistic {
  /// What observations add up to; a status only where there is no value.
  struct Result {
    var value: Ratio?
    var interval: ClosedRange<Millionths>?
    var status: Figure.Status?
  }

  /// A count has a row only where it is above zero; anything else where it has cases.
  var isCount: Bool {
    switch self {
    case .count, .countOf, .sum: true
    case .share, .estimatedShare, .difference, .odds, .mean, .quantile: false
    }
  }

  /// - Parameters:
  ///   - n: the number of observations.
  ///   - sum: the sum of their amounts.
  ///   - sorted: their amounts in rising order, for quantiles.
  func result(n: Int, sum: Int64, sorted: ArraySlice<Int64>) -> Result {
    switch self {
    case .count: return Result(value: Ratio(Int64(n)))
    case .countOf: return Result(value: Ratio(sum))
    case .sum(let scale): return Result(value: Ratio(sum, scale))
    case .odds:
      let others = Int64(n) - sum
      return others == 0 ? Result(status: .noCases) : Result(value: Ratio(sum, others))
    case .share, .estimatedShare, .difference, .mean, .quantile:
      return n == 0 ? Result(status: .noCases) : quotient(n: n, sum: sum, sorted: sorted)
    }
  }

  private func quotient(n: Int, sum: Int64, sorted: ArraySlice<Int64>) -> Result {
    switch self {
    case .estimatedShare:
      let interval = wilsonInterval(sum, of: Int64(n))
      return Result(
        value: Ratio(sum, Int64(n)),
        interval: Millionths(interval.lowerBound)...Millionths(interval.upperBound))
    case .quantile(let p, let scale):
      guard n >= p.smallest else { return Result(status: .tooSmall) }
      // Ranks count from 1.
      let first = sorted.startIndex - 1
      let interval = p.interval(of: n).map { ranks in
        Ratio(sorted[first + ranks.lowerBound], scale)
          .millionths...Ratio(sorted[first + ranks.upperBound], scale).millionths
      }
      return Result(value: Ratio(sorted[first + p.rank(of: n)], scale), interval: interval)
    case .mean(let scale): return Result(value: Ratio(sum, Int64(n) * scale))
    default: return Result(value: Ratio(sum, Int64(n)))
    }
  }
}
