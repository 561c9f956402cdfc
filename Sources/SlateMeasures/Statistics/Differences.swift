/// So many of so many.
package struct Part: Sendable, Equatable {
  package let hits: Int64
  /// At least 1.
  package let total: Int64

  package init(_ hits: Int64, of total: Int64) {
    self.hits = hits
    self.total = total
  }

  fileprivate var share: Double { Double(hits) / Double(total) }
}

/// Newcombe's 95 % interval of the difference of two shares, the first less the second.
///
/// R. G. Newcombe, "Interval estimation for the difference between independent proportions", 1998,
/// method 10: Wilson's intervals of both, put together as the sides of a right angle.
package func newcombeInterval(_ now: Part, less before: Part) -> ClosedRange<Double> {
  let (first, second) = (now.share, before.share)
  let ofFirst = wilsonInterval(now.hits, of: now.total)
  let ofSecond = wilsonInterval(before.hits, of: before.total)
  func side(_ one: Double, _ other: Double) -> Double { (one * one + other * other).squareRoot() }
  let difference = first - second
  let below = side(first - ofFirst.lowerBound, ofSecond.upperBound - second)
  let above = side(ofFirst.upperBound - first, second - ofSecond.lowerBound)
  return max(-1, difference - below)...min(1, difference + above)
}

/// Whether two counts of equal stretches differ beyond chance: the conditional binomial test, both
/// sides together at 5 %.
///
/// J. Przyborowski, H. Wileński, 1940: given both together, each is binomial with a half.
package func isClearDifference(_ now: Int, _ before: Int) -> Bool {
  let both = now + before
  guard both > 0 else { return false }
  return 2 * binomialUpperTail(max(now, before), of: both, 0.5) <= 0.05
}
