extension Measure {
  static let decisionsWithoutOwner = Measure(
    "decisions_without_owner", .decisions, by: .kinds, needs: .others,
    """
    Of the open decisions, those without an owner.
    """,
    when: { $0.knowledge.hasDecisionOwners },
    .keyed { view in
      byKind(view.knowledge.decisions.open, view) { open in
        Scalar(open.count(where: { $0.owner == 0 }), of: open.count)
      }
    })
}
