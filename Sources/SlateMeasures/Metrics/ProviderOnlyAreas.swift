extension Measure {
  static let providerOnlyAreas = Measure(
    "provider_only_areas", .areas, by: .whole, needs: .others,
    """
    Of the areas with ten units of work or more in the 26 weeks before the end, those without a capable \
    internal person.
    """,
    when: { $0.knowledge.hasAreaWork && $0.hasPersonSides },
    .quarter { view in
      let rated = view.knowledge.work.now.rated
      return Scalar(rated.count(where: \.isProviderOnly), of: rated.count)
    })
}
