import SlateModel

extension Measure {
  static let ticketsAvoided = Measure(
    "tickets_avoided", .tickets, by: .whole,
    """
    The tickets to expect in this quarter after the 26 weeks before, summed over the issues that were \
    eliminated and rounded down; no later quarter adds to it.
    """,
    when: { $0.hasSubjects },
    .quarter { view in
      let baseline = view.families.baseline
      guard baseline.isLongEnough else { return nil }
      let eliminated = view.families.standings.filter { $0.isJustGone && $0.cause != nil }
      let expected = baseline.expected(eliminated.reduce(0) { $0 + $1.baseline.count })
      return Scalar(
        value: Ratio(expected.numerator / expected.denominator), n: eliminated.count)
    })
}
