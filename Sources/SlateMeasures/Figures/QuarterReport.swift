import SlateModel

/// Everything that is known of one quarter: its tickets, its recurring issues and its figures.
package struct QuarterReport: Sendable {
  package let span: QuarterSpan
  /// The tickets that were open at any time in the quarter, or answered in it.
  package let facts: [TicketFacts]
  package let families: QuarterFamilies
  package let figures: Figures

  package init(_ ground: Ground, _ span: QuarterSpan, families: Families) {
    self.span = span
    facts = FactsBuilder.facts(ground, span)
    self.families = QuarterFamilies(families, ground: ground, span: span, facts: facts)
    let view = QuarterView(ground: ground, span: span, facts: facts, families: self.families)
    let measures = Measure.all.sorted { $0.name < $1.name }
    figures = Figures(
      ground.workers.map(measures.count) { measures[$0].figures(of: view) }.flatMap(\.self))
  }
}

extension Measure {
  /// The figures of this measure, by dimension and key.
  func figures(of view: QuarterView) -> [Figure] {
    guard isMeasured(view.ground.sources) else { return [whole(nil, .notMeasured, view)] }
    switch source {
    case .quarter(let figure):
      return [whole(figure(view), nil, view)]
    case .tickets(let statistic, let observe):
      let tally = Tally(self, statistic, of: view, observe: observe)
      return scope.dimensions.flatMap { tally.figures(by: $0, in: view) }
    }
  }

  private func whole(_ scalar: Scalar?, _ status: Figure.Status?, _ view: QuarterView) -> Figure {
    Figure(
      measure: name, unit: unit, by: .all, key: "", value: scalar?.value, n: scalar?.n ?? 0,
      low: nil, high: nil, status: status ?? (view.span.isProvisional ? .provisional : .final))
  }
}
