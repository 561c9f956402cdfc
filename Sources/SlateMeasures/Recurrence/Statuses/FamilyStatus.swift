/// What became of a recurring issue since the baseline.
package enum FamilyStatus: String, CaseIterable, Sendable {
  case new, returned, grown, same, reduced, gone, quiet
  case renamed = "renamed?"

  /// Whether the conditional binomial test decided it.
  package var isTested: Bool { self != .new && self != .returned }
}

/// The conditional binomial test of a family's tickets now against those of the baseline.
///
/// J. Przyborowski, H. Wileński, "Homogeneity of results in testing samples from Poisson series",
/// 1940: given both together, those of now are binomial.
struct StatusTest {
  /// The error of the first kind, one-sided.
  static let level = 0.05

  let now: Int
  let before: Int
  /// P(as many as now, or more) and P(as many as now, or fewer).
  let upper: Double
  let lower: Double

  /// - Parameter share: what is to be expected now of both together, between 0 and 1.
  init(now: Int, before: Int, share: Double) {
    self.now = now
    self.before = before
    upper = binomialUpperTail(now, of: now + before, share)
    lower = binomialLowerTail(now, of: now + before, share)
  }

  var isGrown: Bool { upper <= Self.level }
  var isReduced: Bool { lower <= Self.level }

  /// The probability on the side to which the count leans.
  var p: Double { min(upper, lower) }

  /// - Parameters: whether the family is recurring now, and was in the baseline.
  /// - Returns: nil where it was recurring at neither time.
  func status(isRecurring: Bool, wasRecurring: Bool) -> FamilyStatus? {
    guard isRecurring || wasRecurring else { return nil }
    if now == 0 { return isReduced ? .gone : .quiet }
    if isGrown { return .grown }
    return isReduced && wasRecurring ? .reduced : .same
  }
}
