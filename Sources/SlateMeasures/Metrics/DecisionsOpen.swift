extension Measure {
  static let decisionsOpen = Measure(
    "decisions_open", .decisions, by: .kinds, needs: .others,
    """
    Decisions, blockers, risks, changes and improvements raised by the quarter's last day and neither \
    closed by it nor called done.
    """,
    when: { $0.knowledge.hasDecisions },
    .keyed { view in
      byKind(view.knowledge.decisions.open, view) { Scalar($0.count) }
    })
}
