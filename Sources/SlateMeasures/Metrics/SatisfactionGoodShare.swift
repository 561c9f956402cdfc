extension Measure {
  static let satisfactionGoodShare = Measure(
    "satisfaction_good_share", .share,
    "Of the answers about tickets resolved in the quarter, those of 4 or 5 of 5, good or satisfied.",
    when: { $0.hasSatisfaction },
    .tickets(.share) { ticket, _ in
      guard ticket.isResolvedInQuarter, let isSatisfied = ticket.isSatisfied else { return nil }
      return Observation(at: ticket.left, isSatisfied)
    })
}
