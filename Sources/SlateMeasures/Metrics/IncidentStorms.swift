extension Measure {
  static let incidentStorms = Measure(
    "incident_storms", .families, by: .whole,
    "Issues of the quarter with 80 % or more of their tickets, at least three, within some 24 hours.",
    when: { $0.hasSubjects },
    .quarter { view in
      let count = view.families.standings.count { $0.isStorm }
      return Scalar(value: Ratio(Int64(count)), n: count)
    })
}
