extension Measure {
  static let escalatedToProviderShare = Measure(
    "escalated_to_provider_share", .share,
    """
    Of the tickets resolved in the quarter with teams in a log, those that an internal team held \
    before a team of the provider's.
    """,
    when: { $0.hasLoggedTeams && $0.hasTeamSides },
    .tickets(.share) { ticket, _ in
      ticket.isResolvedInQuarter && ticket.hasLoggedTeams
        ? Observation(at: ticket.left, ticket.isEscalated) : nil
    })
}
