extension Measure {
  static let singlePersonReduced = Measure(
    "single_person_reduced", .areas, by: .whole, needs: .others,
    """
    Of the areas with ten units or more both at the quarter's start and at its end, those that hung on \
    a single person at the start and do not at the end.
    """,
    when: { $0.knowledge.hasAreaWork },
    .quarter { view in
      let work = view.knowledge.work
      return Scalar(work.reduced.count, of: work.likeForLike.count)
    })
}
