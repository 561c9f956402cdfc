extension Measure {
  static let firstHandoffMedianHours = Measure(
    "first_handoff_median_hours", .hours,
    """
    Median of the hours on the SLA clock from opening to the first change of team, over tickets \
    resolved in the quarter that changed teams in a log.
    """,
    when: { $0.hasLoggedTeams },
    .tickets(.quantile(p: .median, scale: 3600)) { ticket, _ in
      guard ticket.isResolvedInQuarter, let handoff = ticket.firstHandoff else { return nil }
      return Observation(at: ticket.left, amount: handoff)
    })
}
