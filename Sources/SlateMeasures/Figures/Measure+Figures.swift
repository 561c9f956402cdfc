extension Measure {
  /// An empty tally; nil where the measure does not count tickets, or its input is missing.
  func tally(of view: QuarterView) -> Tally? {
    guard isTold(of: view), case .tickets(let statistic, let observe) = source else { return nil }
    return Tally(self, statistic, of: view, observe: observe)
  }

  private func isTold(of view: QuarterView) -> Bool {
    needs.isGiven(view.ground.sources) && isMeasured(view.ground.sources)
  }

  /// The figures of a measure that is not tallied ticket by ticket, by dimension and key.
  func figures(of view: QuarterView) -> [Figure] {
    guard isTold(of: view) else { return [whole(nil, .notMeasured, view)] }
    switch source {
    case .quarter(let figure):
      let scalar = figure(view)
      return [whole(scalar, scalar == nil ? .notMeasured : nil, view)]
    case .counts(let counts):
      let counted = counts(view)
      return scope.dimensions.flatMap { dimension in
        (counted[dimension] ?? [:]).sorted {
          Array($0.key.utf8).lexicographicallyPrecedes($1.key.utf8)
        }
        .filter { dimension == .all || (!$0.key.isEmpty && $0.value > 0) }
        .map { figure(dimension, $0.key, count: $0.value, view) }
      }
    case .tickets:
      return []
    }
  }

  private func figure(
    _ dimension: Dimension, _ key: String, count: Int, _ view: QuarterView
  ) -> Figure {
    Figure(
      measure: name, unit: unit, by: dimension, key: key, value: Ratio(Int64(count)), n: count,
      low: nil, high: nil, status: view.span.isProvisional ? .provisional : .final)
  }

  private func whole(_ scalar: Scalar?, _ status: Figure.Status?, _ view: QuarterView) -> Figure {
    Figure(
      measure: name, unit: unit, by: .all, key: "", value: scalar?.value, n: scalar?.n ?? 0,
      low: nil, high: nil, status: status ?? (view.span.isProvisional ? .provisional : .final))
  }
}
