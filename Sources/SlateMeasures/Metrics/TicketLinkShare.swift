extension Measure {
  static let ticketLinkShare = Measure(
    "ticket_link_share", .share,
    "Of the tickets resolved in the quarter, those that are linked to a document by its end.",
    when: { $0.knowledge.hasDocumentLinks },
    .tickets(.share) { ticket, view in
      guard ticket.isResolvedInQuarter else { return nil }
      return Observation(at: ticket.left, view.ground.isLinked(ticket, before: view.span.asOf))
    })
}
