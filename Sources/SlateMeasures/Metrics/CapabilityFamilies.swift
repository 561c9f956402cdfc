extension Measure {
  static let capabilityFamilies: [Measure] = [
    capabilityFamilies("capability_gained_families", .gained),
    capabilityFamilies("capability_lost_families", .lost),
  ]

  private static func capabilityFamilies(_ name: String, _ shift: CapabilityShift) -> Measure {
    Measure(
      name, .families, by: .whole,
      """
      Of the issues with five resolutions by a known side or more both in the 26 weeks before the \
      quarter and in it, those \(shift.words).
      """,
      when: { $0.hasSides && $0.hasSubjects },
      .quarter { view in
        view.knowledge.capability.map { Scalar($0.familyCount(shift), of: $0.testedFamilies) }
      })
  }
}
