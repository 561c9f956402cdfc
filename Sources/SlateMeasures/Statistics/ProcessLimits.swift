/// The natural limits of a series, from its individual values and moving ranges (XmR): a value outside
/// them is a signal, the others are the noise that the series always has.
///
/// D. J. Wheeler, "Understanding Variation", 1993: mean ± 2.66 × mean moving range.
package struct ProcessLimits: Sendable, Equatable {
  /// Fewer values say too little of how far they usually lie apart.
  package static let smallest = 6

  package let mean: Double
  package let lower: Double
  package let upper: Double

  /// Nil for fewer than `smallest` values.
  ///
  /// - Parameter values: in their order; a range is taken between each and the one before it.
  package init?(_ values: [Double]) {
    guard values.count >= Self.smallest else { return nil }
    let ranges = zip(values, values.dropFirst()).map { abs($1 - $0) }
    mean = values.reduce(0, +) / Double(values.count)
    let spread = 2.66 * ranges.reduce(0, +) / Double(ranges.count)
    lower = mean - spread
    upper = mean + spread
  }

  /// Whether a value lies within them; a hair's breadth of rounding is no signal.
  package func contains(_ value: Double) -> Bool {
    let hair = 1e-9 * max(1, abs(mean))
    return value >= lower - hair && value <= upper + hair
  }
}
