import SlateModel

extension Measure {
  static let familiesByStatus: [Measure] = [
    measure(.new, "recurring now, without a ticket in the 26 weeks before the quarter or earlier"),
    measure(
      .returned, "recurring now, without a ticket in the 26 weeks before the quarter, known before"),
    measure(
      .grown, "recurring now or before, with more tickets than the 26 weeks before let expect"),
    measure(
      .same, "recurring now or before, with about as many tickets as the 26 weeks before let expect"
    ),
    measure(.reduced, "recurring before, with fewer tickets than the 26 weeks before let expect"),
    measure(.gone, "recurring before, without a ticket now, which chance does not explain"),
    measure(.quiet, "recurring before, without a ticket now, which chance may explain"),
    measure(.renamed, "gone while a new one in the same area has at least half of their words"),
  ]

  private static func measure(_ status: FamilyStatus, _ meaning: String) -> Measure {
    let name = status == .renamed ? "renamed" : status.rawValue
    return Measure(
      "families_\(name)", .families, by: .whole,
      "Issues \(meaning); by the conditional binomial test, one-sided at 5 %, where it decides.",
      when: { $0.hasSubjects },
      .quarter { view in
        guard view.families.baseline.isLongEnough else { return nil }
        let count = view.families.standings.count { $0.status == status }
        return Scalar(value: Ratio(Int64(count)), n: count)
      })
  }
}
