extension Measure {
  static let knownShare = Measure(
    "known_share", .share,
    """
    Of the tickets resolved in the quarter, those that are linked to a document whose first row \
    stands before the ticket's opening.
    """,
    when: { $0.knowledge.hasDocumentLinks && $0.knowledge.hasDocumentChanges },
    .tickets(.share) { ticket, view in
      guard ticket.isResolvedInQuarter else { return nil }
      return Observation(at: ticket.left, view.ground.isKnown(ticket, before: view.span.asOf))
    })
}
