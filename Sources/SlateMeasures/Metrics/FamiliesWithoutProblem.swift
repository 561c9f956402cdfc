import SlateModel

extension Measure {
  static let familiesWithoutProblem = Measure(
    "families_without_problem", .families, by: .whole,
    "Recurring issues of the quarter none of whose tickets is linked to a problem record.",
    when: { $0.hasSubjects && $0.hasProblems },
    .quarter { view in
      let recurring = view.families.recurringStandings
      let missing = recurring.count { view.links.isLinked($0.family, by: .problem) == false }
      return Scalar(value: Ratio(Int64(missing)), n: recurring.count)
    })
}
