import SlateModel

extension Measure {
  static let familiesStoppedWithoutCause = Measure(
    "families_stopped_without_cause", .families, by: .whole,
    "Issues that are gone since the quarter before, without any cause on record.",
    when: { $0.hasSubjects },
    .quarter { view in
      guard view.families.baseline.isLongEnough else { return nil }
      let gone = view.families.standings.filter(\.isJustGone)
      return Scalar(value: Ratio(Int64(gone.count { $0.cause == nil })), n: gone.count)
    })
}
