extension Measure {
  static let singlePersonNew = Measure(
    "single_person_new", .areas, by: .whole, needs: .others,
    """
    Of the areas with ten units or more both at the quarter's start and at its end, those that hang on \
    a single person at the end and did not at the start.
    """,
    when: { $0.knowledge.hasAreaWork },
    .quarter { view in
      let work = view.knowledge.work
      return Scalar(work.newlySingle.count, of: work.likeForLike.count)
    })
}
