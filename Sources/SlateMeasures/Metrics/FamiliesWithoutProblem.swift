import SlateModel

extension Measure {
  static let familiesWithoutProblem = Measure(
    "families_without_problem", .families, by: .whole,
    "Recurring issues of the quarter none of whose tickets is linked to a problem record.",
    when: { $0.hasSubjects && $0.hasProblems },
    .quarter { view in
      let recurring = view.families.recurringStandings
      let links = view.families.families.links
      let missing = recurring.count { !links.hasProblem($0.family, before: view.span.asOf) }
      return Scalar(value: Ratio(Int64(missing)), n: recurring.count)
    })
}
