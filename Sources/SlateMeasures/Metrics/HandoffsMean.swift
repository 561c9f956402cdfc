extension Measure {
  static let handoffsMean = Measure(
    "handoffs_mean", .handoffs,
    "Mean changes of team of the tickets resolved in the quarter whose teams are known.",
    when: { $0.hasLoggedTeams || $0.hasHandoffs },
    .tickets(.mean(scale: 1)) { ticket, _ in
      guard ticket.isResolvedInQuarter, let handoffs = ticket.handoffs else { return nil }
      return Observation(at: ticket.left, amount: Int64(handoffs))
    })
}
