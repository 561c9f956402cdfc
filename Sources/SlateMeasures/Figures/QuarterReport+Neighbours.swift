extension QuarterReport {
  /// What a figure would be with one ticket more or less, or with one ticket on the other side of the
  /// line: the neighbours of a share and of a count, and the times next to the median time to resolve.
  ///
  /// None for other figures, and without a value.
  package func neighbours(of measure: String) -> [Ratio] {
    guard let figure = figures[measure], let value = figure.value else { return [] }
    switch figure.unit {
    case .share:
      return [-1, 1].map { value.numerator + $0 }
        .filter { (0...value.denominator).contains($0) }.map { Ratio($0, value.denominator) }
    case .hours: return measure == "resolve_median_hours" ? timesNextToMedian : []
    case .ratio, .handoffs: return []
    default:
      return [-1, 1].map { value.numerator + $0 }.filter { $0 >= 0 }.map { Ratio($0) }
    }
  }

  private var timesNextToMedian: [Ratio] {
    let times = facts.filter { !$0.isCancelled && $0.isResolvedInQuarter }
      .compactMap(\.resolve.elapsed).sorted()
    let rank = Quantile.median.rank(of: times.count)
    return [rank - 1, rank + 1].filter { (1...max(1, times.count)).contains($0) }
      .map { Ratio(times[$0 - 1], 3600) }
  }
}
