extension Measure {
  static let singlePersonAreas = Measure(
    "single_person_areas", .areas, by: .whole, needs: .others,
    """
    Of the areas with ten units of work or more in the 26 weeks before the end, those with one capable \
    person or none, or one with 80 % of the units: tickets resolved and documents changed.
    """,
    when: { $0.knowledge.hasAreaWork },
    .quarter { view in
      let rated = view.knowledge.work.now.rated
      return Scalar(rated.count(where: \.isSinglePerson), of: rated.count)
    })
}
