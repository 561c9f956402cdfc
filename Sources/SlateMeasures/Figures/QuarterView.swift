import SlateModel

/// What the measures of one quarter look at.
struct QuarterView: Sendable {
  let ground: Ground
  let span: QuarterSpan
  let facts: [TicketFacts]
  let families: QuarterFamilies
  let knowledge: QuarterKnowledge
  let accountability: Accountability
  let breakdown: Breakdown

  init(
    ground: Ground, span: QuarterSpan, facts: [TicketFacts], families: QuarterFamilies,
    knowledge: QuarterKnowledge
  ) {
    self.ground = ground
    self.span = span
    self.facts = facts
    self.families = families
    self.knowledge = knowledge
    accountability = Accountability(ground, span: span)
    breakdown = Breakdown(facts, names: ground.export.names, span: span)
  }

  var documents: QuarterDocuments { knowledge.documents }
}
