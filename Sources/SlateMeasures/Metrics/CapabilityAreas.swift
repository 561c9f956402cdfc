extension Measure {
  static let capabilityAreas: [Measure] = [
    capabilityAreas("capability_gained_areas", .gained),
    capabilityAreas("capability_lost_areas", .lost),
  ]

  private static func capabilityAreas(_ name: String, _ shift: CapabilityShift) -> Measure {
    Measure(
      name, .areas, by: .whole,
      """
      Of the areas with five resolutions by a known side or more both in the 26 weeks before the \
      quarter and in it, those \(shift.words).
      """,
      when: { $0.hasSides && $0.hasTicketAreas },
      .quarter { view in
        view.knowledge.capability.map { Scalar($0.count(shift), of: $0.testedAreas) }
      })
  }
}
