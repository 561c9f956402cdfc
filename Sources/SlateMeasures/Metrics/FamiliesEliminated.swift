import SlateModel

extension Measure {
  static let familiesEliminated = Measure(
    "families_eliminated", .families, by: .whole,
    """
    Issues that are gone since the quarter before, with a cause on record: a change of a linked \
    document or of one of their area, or a linked problem, dated from their first ticket of the 26 \
    weeks before to four weeks after their last.
    """,
    when: { $0.hasSubjects },
    .quarter { view in
      guard view.families.baseline.isLongEnough else { return nil }
      let gone = view.families.standings.filter(\.isJustGone)
      return Scalar(value: Ratio(Int64(gone.count { $0.cause != nil })), n: gone.count)
    })
}
