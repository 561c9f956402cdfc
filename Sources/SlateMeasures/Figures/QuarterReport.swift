import SlateModel

/// Everything that is known of one quarter: its tickets, its recurring issues and its figures.
package struct QuarterReport: Sendable {
  package let span: QuarterSpan
  /// The tickets that were open at any time in the quarter, or answered in it.
  package let facts: [TicketFacts]
  package let families: QuarterFamilies
  package let knowledge: QuarterKnowledge
  package let accountability: Accountability
  package let figures: Figures

  package init(_ ground: Ground, _ span: QuarterSpan, families: Families) {
    self.span = span
    facts = FactsBuilder.facts(ground, span)
    self.families = QuarterFamilies(families, ground: ground, span: span)
    knowledge = QuarterKnowledge(ground, span: span, facts: facts, families: self.families)
    let view = QuarterView(
      ground: ground, span: span, facts: facts, families: self.families, knowledge: knowledge)
    accountability = view.accountability
    figures = Figures(of: view)
  }
}
