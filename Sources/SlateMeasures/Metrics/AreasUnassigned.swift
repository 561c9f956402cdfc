import SlateModel

extension Measure {
  static let areasUnassigned = Measure(
    "areas_unassigned", .areas, by: .whole,
    """
    Of the systems, or categories where no system is named, with tickets resolved in the quarter, \
    those for which no side is accountable.
    """,
    when: { $0.hasResponsibilities && $0.hasTicketAreas },
    .quarter { view in
      let resolved = view.facts.lazy.filter(\.isResolvedInQuarter)
      let systems = Set(resolved.map(\.system)).subtracting([0])
      let categories = Set(resolved.filter { $0.system == 0 }.map(\.category)).subtracting([0])
      let unassigned =
        systems.count { !view.accountability.isAssigned(system: $0, category: 0) }
        + categories.count { !view.accountability.isAssigned(system: 0, category: $0) }
      return Scalar(value: Ratio(Int64(unassigned)), n: systems.count + categories.count)
    })
}
