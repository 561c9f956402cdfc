extension Measure {
  static let decisionsOwnedByProvider = Measure(
    "decisions_owned_by_provider", .decisions, by: .kinds, needs: .others,
    """
    Of the open decisions, those with an owner of the provider's, by the list of people or the teams.
    """,
    when: { $0.knowledge.hasDecisionOwners && $0.hasSides },
    .keyed { view in
      byKind(view.knowledge.decisions.open, view) { open in
        Scalar(open.count(where: \.isOwnedByProvider), of: open.count)
      }
    })
}
