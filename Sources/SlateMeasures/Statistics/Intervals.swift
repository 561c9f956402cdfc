/// The 97.5th percentile of the normal distribution, to the digits that the definitions fix.
package let normalQuantile = 1.959964

/// Wilson's 95 % score interval of a share.
///
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
///
/// - Parameters:
///   - hits: how many of them, from 0 to `total`.
///   - total: of how many, at least 1.
package func wilsonInterval(_ hits: Int64, of total: Int64) -> ClosedRange<Double> {
  let n = Double(total)
  let share = Double(hits) / n
  let square = normalQuantile * normalQuantile
  let middle = share + square / (2 * n)
  let spread =
    normalQuantile * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
  let low = hits == 0 ? 0 : (middle - spread) / (1 + square / n)
  let high = hits == total ? 1 : (middle + spread) / (1 + square / n)
  return max(0, low)...min(1, high)
}

/// The ranks, from 1, whose values bound a quantile with 95 % confidence: order statistics, binomial.
///
/// The low rank is the largest l with P(B < l) ≤ 2.5 %, the high one the smallest u with
/// P(B ≥ u) ≤ 2.5 %, B binomial(n, p). Nil where no such ranks lie within 1 to n.
package func quantileRanks(_ p: Double, of n: Int) -> ClosedRange<Int>? {
  let weights = BinomialWeights(n: n, p: p)
  var below = 0.0
  var low = 0
  for k in weights.first...weights.last {
    below += weights[k]
    guard below <= 0.025 else { break }
    low = k + 1
  }
  if low == 0, weights.first > 0 { low = weights.first }
  var above = 0.0
  var high = n + 1
  for k in stride(from: weights.last, through: weights.first, by: -1) {
    above += weights[k]
    guard above <= 0.025 else { break }
    high = k
  }
  if high == n + 1, weights.last < n { high = weights.last + 1 }
  return low >= 1 && high <= n && low <= high ? low...high : nil
}
