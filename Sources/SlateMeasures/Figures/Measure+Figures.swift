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
    guard isTold(of: view) else { return [figure(.all, "", nil, view)] }
    switch source {
    case .quarter(let figure):
      return [self.figure(.all, "", figure(view), view)]
    case .counts(let counts):
      return figures(counts(view).mapValues { $0.mapValues { Scalar($0) } }, view)
    case .keyed(let keyed):
      return figures(keyed(view), view)
    case .tickets:
      return []
    }
  }

  /// In the order of `metrics.csv`; only the whole quarter's is told where it is nothing.
  private func figures(
    _ keyed: [Dimension: [String: Scalar]], _ view: QuarterView
  ) -> [Figure] {
    scope.dimensions.flatMap { dimension in
      (keyed[dimension] ?? [:]).sorted {
        Array($0.key.utf8).lexicographicallyPrecedes($1.key.utf8)
      }
      .filter { dimension == .all || (!$0.key.isEmpty && $0.value.value?.numerator ?? 0 > 0) }
      .map { figure(dimension, $0.key, $0.value, view) }
    }
  }

  /// The figure of a scalar; not measured without one.
  private func figure(
    _ dimension: Dimension, _ key: String, _ scalar: Scalar?, _ view: QuarterView
  ) -> Figure {
    let settled: Figure.Status = view.span.isProvisional ? .provisional : .final
    let status = scalar.map { $0.value == nil ? .noCases : settled } ?? .notMeasured
    return Figure(
      measure: name, unit: unit, by: dimension, key: key, value: scalar?.value, n: scalar?.n ?? 0,
      low: nil, high: nil, status: status)
  }
}
