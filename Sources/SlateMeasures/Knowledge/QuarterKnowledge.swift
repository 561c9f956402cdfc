/// What one quarter's inputs say of knowledge: who holds it, who got it, and what proves it.
package struct QuarterKnowledge: Sendable {
  package let documents: QuarterDocuments
  package let sessions: QuarterSessions
  package let work: QuarterWork
  package let recovery: QuarterRecovery
  package let exit: ProviderExit
  /// Nil without 13 weeks of tickets before the quarter.
  package let capability: QuarterCapability?
  package let evidence: QuarterEvidence
  package let decisions: QuarterDecisions
  let reviews: MajorReviews

  init(_ ground: Ground, span: QuarterSpan, facts: [TicketFacts], families: QuarterFamilies) {
    documents = QuarterDocuments(ground, span: span)
    sessions = QuarterSessions(ground, span: span)
    work = QuarterWork(ground, span: span)
    recovery = QuarterRecovery(ground, span: span)
    exit = ProviderExit(recovery, work, documents)
    capability = QuarterCapability(ground, span: span, families: families)
    evidence = QuarterEvidence(ground, span: span)
    decisions = QuarterDecisions(ground, span: span)
    reviews = MajorReviews(ground, span: span, facts: facts, families: families)
  }
}
