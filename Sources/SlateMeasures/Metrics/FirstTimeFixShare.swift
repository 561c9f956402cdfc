extension Measure {
  static let firstTimeFixShare = Measure(
    "first_time_fix_share", .share,
    """
    A proxy: of the tickets resolved in the quarter whose teams are known, those without a change of \
    team, never reopened, and resolved within one hour on the SLA clock.
    """,
    when: { $0.hasLoggedTeams || $0.hasHandoffs },
    .tickets(.share) { ticket, _ in
      guard ticket.isResolvedInQuarter, let handoffs = ticket.handoffs else { return nil }
      let isQuick = ticket.resolve.elapsed.map { $0 <= 3600 } ?? false
      return Observation(at: ticket.left, handoffs == 0 && !ticket.isReopened && isQuick)
    })
}
