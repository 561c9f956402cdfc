extension Measure {
  static let escalatedLate = Measure(
    "escalated_late", .tickets,
    """
    Of the tickets resolved in the quarter that were escalated to the provider and have a resolution \
    target, those handed over after it had passed.
    """,
    when: { $0.hasLoggedTeams && $0.hasTeamSides },
    .tickets(.countOf) { ticket, _ in
      ticket.isResolvedInQuarter && ticket.isEscalated && ticket.resolve.target != nil
        ? Observation(at: ticket.left, ticket.isEscalatedLate) : nil
    })
}
