import SlateModel

/// Everything that is known of one quarter: its tickets, its recurring issues and its figures.
package struct QuarterReport: Sendable {
  package let span: QuarterSpan
  /// The tickets that were open at any time in the quarter, or answered in it.
  package let facts: [TicketFacts]
  package let families: QuarterFamilies
  package let documents: QuarterDocuments
  package let figures: Figures

  package init(_ ground: Ground, _ span: QuarterSpan, families: Families) {
    self.span = span
    facts = FactsBuilder.facts(ground, span)
    self.families = QuarterFamilies(families, ground: ground, span: span, facts: facts)
    documents = QuarterDocuments(ground, span: span)
    let view = QuarterView(
      ground: ground, span: span, facts: facts, families: self.families, documents: documents)
    let measures = Measure.all.sorted { $0.name < $1.name }
    figures = Figures(
      ground.workers.map(measures.count) { measures[$0].figures(of: view) }.flatMap(\.self))
  }
}

extension Measure {
  /// The figures of this measure, by dimension and key.
  func figures(of view: QuarterView) -> [Figure] {
    guard needs.isGiven(view.ground.sources), isMeasured(view.ground.sources) else {
      return [whole(nil, .notMeasured, view)]
    }
    switch source {
    case .quarter(let figure):
      return [whole(figure(view), nil, view)]
    case .counts(let counts):
      let counted = counts(view)
      return scope.dimensions.flatMap { dimension in
        (counted[dimension] ?? [:]).sorted {
          Array($0.key.utf8).lexicographicallyPrecedes($1.key.utf8)
        }
        .filter { dimension == .all || (!$0.key.isEmpty && $0.value > 0) }
        .map { figure(dimension, $0.key, count: $0.value, view) }
      }
    case .tickets(let statistic, let observe):
      let tally = Tally(self, statistic, of: view, observe: observe)
      return scope.dimensions.flatMap { tally.figures(by: $0, in: view) }
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
