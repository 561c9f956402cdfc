import SlateMeasures

/// The part of a headline's change that one slice of the tickets brought about.
///
/// The tickets of a priority, a system or a side are n of N in a quarter, a weight w = n / N, and have
/// a figure s of their own; S is that of all. Between two quarters the slice contributes
///
///     (w₀ + w₁) / 2 · (s₁ − s₀)  +  (w₁ − w₀) · ((s₀ + s₁) / 2 − (S₀ + S₁) / 2)
///
/// its own change at its mean weight, and its change of weight by how far it lies from all. Over the
/// slices of a dimension that is the whole change, nothing left over (E. M. Kitagawa, "Components of a
/// Difference Between Two Rates", 1955; the constant in the second part cancels out, since weights
/// add up to one). A slice of one quarter only has its figure in both, and a weight of 0 in the other.
///
/// Medians do not add up: with the slices' medians the same sum tells which of them moved most, not
/// how much of the whole it was. Of counts a slice contributes its difference.
struct Contribution: Sendable {
  let dimension: Dimension
  let key: String
  let before: PublishedFigure?
  let now: PublishedFigure?
  let amount: Double

  static let dimensions: [Dimension] = [.priority, .system, .side]

  /// Of each dimension the slice that contributed most to a change.
  ///
  /// None of a dimension in which nobody can say so: several contributed as much, or the tickets that
  /// are of no slice did; and none where one slice is everything, which tells nothing.
  static func largest(
    of measure: String, from before: ChartColumn, to now: ChartColumn
  ) -> [Contribution] {
    guard let whole = now[measure], let oldWhole = before[measure], let value = whole.number,
      let old = oldWhole.number
    else { return [] }
    let sign = value < old ? -1.0 : 1
    return dimensions.compactMap { dimension in
      let slices = all(measure, by: dimension, (before, oldWhole), (now, whole))
      let sorted = slices.sorted { $0.amount * sign > $1.amount * sign }
      // Medians do not add up, so that nobody knows what is left of them.
      let rest =
        whole.unit == .hours ? 0 : value - old - slices.reduce(0) { $0 + $1.amount }
      let next = max(0, rest * sign, sorted.dropFirst().first.map { $0.amount * sign } ?? 0)
      return sorted.first.flatMap {
        $0.amount * sign > next + leastLead && !$0.isEverything(oldWhole, whole) ? $0 : nil
      }
    }
  }

  /// Amounts of published figures, which have six decimals, are equal below it.
  private static let leastLead = 1e-5

  /// Whether a figure of both quarters is of no other tickets than the slice's.
  private func isEverything(_ oldWhole: PublishedFigure, _ whole: PublishedFigure) -> Bool {
    !whole.unit.isCount && before?.n == oldWhole.n && now?.n == whole.n
  }

  /// The contributions of a dimension's slices, by key.
  static func all(
    _ measure: String, by dimension: Dimension,
    _ before: (column: ChartColumn, whole: PublishedFigure),
    _ now: (column: ChartColumn, whole: PublishedFigure)
  ) -> [Contribution] {
    func slices(_ column: ChartColumn) -> [String: PublishedFigure] {
      Dictionary(
        column[measure, dimension].filter { $0.number != nil }.map { ($0.plainKey, $0) },
        uniquingKeysWith: { first, _ in first })
    }
    let (old, new) = (slices(before.column), slices(now.column))
    return Set(old.keys).union(new.keys).sorted().map { key in
      Contribution(
        dimension: dimension, key: key, before: old[key], now: new[key],
        amount: amount(old[key], new[key], before.whole, now.whole))
    }
  }

  private static func amount(
    _ before: PublishedFigure?, _ now: PublishedFigure?, _ oldWhole: PublishedFigure,
    _ whole: PublishedFigure
  ) -> Double {
    if whole.unit.isCount { return (now?.number ?? 0) - (before?.number ?? 0) }
    guard let value = now?.number ?? before?.number, let old = before?.number ?? now?.number,
      let all = whole.number, let oldAll = oldWhole.number
    else { return 0 }
    let weight = Double(now?.n ?? 0) / Double(max(1, whole.n))
    let oldWeight = Double(before?.n ?? 0) / Double(max(1, oldWhole.n))
    return (oldWeight + weight) / 2 * (value - old)
      + (weight - oldWeight) * ((old + value) / 2 - (oldAll + all) / 2)
  }
}
