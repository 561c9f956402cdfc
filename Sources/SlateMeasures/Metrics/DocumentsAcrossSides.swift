extension Measure {
  static let documentsAcrossSides = Measure(
    "documents_across_sides", .documents, by: .whole, needs: .documents, matures: true,
    """
    Of the documents changed in the quarter, those that one side wrote and the other used within 90 \
    days: a linked ticket that it resolved; it matures.
    """,
    when: { $0.knowledge.hasDocumentLinks && $0.hasPersonSides },
    .quarter { view in
      let changed = view.documents.changed
      return Scalar(changed.count(where: \.isAcrossSides), of: changed.count)
    })
}
