extension Measure {
  static let reviewsAfterMajor = Measure(
    "reviews_after_major", .tickets, by: .whole, matures: true,
    """
    Of the tickets of the first priority resolved in the quarter and its incident storms, those with \
    a review, linked or of their system, within 14 days of the resolution or the last opening.
    """,
    when: { $0.knowledge.hasDocumentKinds && ($0.hasPriorities || $0.hasSubjects) },
    .quarter { view in
      Scalar(view.knowledge.reviews.reviewed, of: view.knowledge.reviews.majors)
    })
}
