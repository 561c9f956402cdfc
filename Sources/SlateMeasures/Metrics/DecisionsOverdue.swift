extension Measure {
  static let decisionsOverdue = Measure(
    "decisions_overdue", .decisions, by: .kinds, needs: .others,
    """
    Of the open decisions, those whose day is over.
    """,
    when: { $0.knowledge.hasDecisionDays },
    .keyed { view in
      byKind(view.knowledge.decisions.open, view) { open in
        Scalar(open.count(where: \.isOverdue), of: open.count)
      }
    })
}
