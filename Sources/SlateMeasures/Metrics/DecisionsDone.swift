extension Measure {
  static let decisionsDone = Measure(
    "decisions_done", .decisions, by: .kinds, needs: .others,
    """
    Decisions, blockers, risks, changes and improvements closed in the quarter.
    """,
    when: { $0.knowledge.hasDecisionsClosed },
    .keyed { view in
      byKind(view.knowledge.decisions.done, view) { Scalar($0.count) }
    })
}
