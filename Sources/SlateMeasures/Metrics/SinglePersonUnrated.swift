extension Measure {
  static let singlePersonUnrated = Measure(
    "single_person_unrated", .areas, by: .whole, needs: .others,
    """
    Of the areas that hung on a single person at the quarter's start, those with fewer than ten units \
    at its end: for lack of work, which is no success.
    """,
    when: { $0.knowledge.hasAreaWork },
    .quarter { view in
      let work = view.knowledge.work
      return Scalar(work.unrated.count, of: work.singleAtStart.count)
    })
}
