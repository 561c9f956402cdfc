extension Measure {
  static let documentsStaleButUsed = Measure(
    "documents_stale_but_used", .documents, by: .whole, needs: .documents,
    """
    Of the live runbooks and recovery documents as of the end, the stale ones that a ticket resolved \
    in the quarter is linked to.
    """,
    when: { $0.knowledge.hasDocumentKinds && $0.knowledge.hasDocumentLinks },
    .quarter { view in
      let kept = view.documents.standings.filter(\.mustStayFresh)
      return Scalar(kept.count(where: \.isUsed), of: kept.count)
    })
}
