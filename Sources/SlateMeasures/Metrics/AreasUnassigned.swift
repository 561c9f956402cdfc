import SlateModel

extension Measure {
  static let areasUnassigned = Measure(
    "areas_unassigned", .areas, by: .whole,
    """
    Of the systems, or categories where no system is named, with tickets resolved in the quarter, \
    those for which no side is accountable.
    """,
    when: { $0.hasResponsibilities },
    .quarter { view in
      var areas: [[UInt32]: Bool] = [:]
      for ticket in view.facts where ticket.isResolvedInQuarter {
        let area = ticket.system != 0 ? [ticket.system, 0] : [0, ticket.category]
        guard area != [0, 0] else { continue }
        let accountable = view.accountability.side(system: area[0], category: ticket.category)
        areas[area] = (areas[area] ?? false) || accountable != nil
      }
      return Scalar(value: Ratio(Int64(areas.values.count { !$0 })), n: areas.count)
    })
}
