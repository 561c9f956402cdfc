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
    self.families = QuarterFamilies(families, ground: ground, span: span)
    documents = QuarterDocuments(ground, span: span)
    let view = QuarterView(
      ground: ground, span: span, facts: facts, families: self.families, documents: documents)
    figures = Figures(of: view)
  }
}
