extension Measure {
  static let recurringFamilies = Measure(
    "recurring_families", .families, by: .whole,
    """
    Issues with at least three tickets (by default) opened on two or more days of the quarter by two \
    or more requesters or a machine; incident storms are told apart.
    """,
    when: { $0.hasSubjects },
    .quarter { view in
      let count = view.families.recurringStandings.count
      return Scalar(value: Ratio(Int64(count)), n: count)
    })
}
