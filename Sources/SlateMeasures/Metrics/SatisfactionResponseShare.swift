extension Measure {
  static let satisfactionResponseShare = Measure(
    "satisfaction_response_share", .share,
    "Of the tickets resolved in the quarter, those with an answer about satisfaction.",
    when: { $0.hasSatisfaction },
    .tickets(.share) { ticket, _ in
      ticket.isResolvedInQuarter
        ? Observation(at: ticket.left, ticket.isSatisfied != nil) : nil
    })
}
