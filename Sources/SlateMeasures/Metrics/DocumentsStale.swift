extension Measure {
  static let documentsStale = Measure(
    "documents_stale", .documents, by: .whole, needs: .documents,
    """
    Of the live runbooks and recovery documents as of the end, those neither changed in substance nor \
    reviewed for 365 days, or past their day of review.
    """,
    when: { $0.knowledge.hasDocumentKinds },
    .quarter { view in
      let kept = view.documents.standings.filter(\.mustStayFresh)
      return Scalar(kept.count(where: \.isStale), of: kept.count)
    })
}
