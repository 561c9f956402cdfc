extension Measure {
  static let bounces = Measure(
    "bounces", .tickets,
    """
    Of the tickets resolved in the quarter with teams in a log, those that went back to a side that \
    had passed them on.
    """,
    when: { $0.hasLoggedTeams && $0.hasTeamSides },
    .tickets(.countOf) { ticket, _ in
      ticket.isResolvedInQuarter && ticket.hasLoggedTeams
        ? Observation(at: ticket.left, ticket.isBounced) : nil
    })
}
