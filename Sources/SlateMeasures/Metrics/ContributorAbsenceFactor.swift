import SlateModel

extension Measure {
  static let contributorAbsenceFactor = Measure(
    "contributor_absence_factor", .people, by: .areas, needs: .others,
    """
    The fewest people who together did half of the work of the 26 weeks before the end, of all of it \
    and of each system and category with ten units or more. n is the units.
    """,
    when: { $0.knowledge.hasWork },
    .keyed { view in
      let work = view.knowledge.work.now
      let units = work.unitsOfPeople
      var factors: [Dimension: [String: Scalar]] = [
        .all: ["": absenceFactor(WorkArea.absenceFactor(units), of: units.reduce(0, +))]
      ]
      for area in work.rated {
        let name = view.ground.export.names[area.area.name]
        factors[area.area.isSystem ? .system : .category, default: [:]][name] = absenceFactor(
          area.absenceFactor, of: area.units)
      }
      return factors
    })

  /// Without work there is nobody to be absent.
  private static func absenceFactor(_ factor: Int, of units: Int) -> Scalar {
    units == 0 ? Scalar(value: nil, n: 0) : Scalar(factor, of: units)
  }
}
