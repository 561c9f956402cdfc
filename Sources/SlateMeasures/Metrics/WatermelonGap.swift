extension Measure {
  static let watermelonGap = Measure(
    "watermelon_gap", .share,
    """
    The share of resolutions met on the contract's clock less the share that would be met on the \
    requester's: wall time from opening to last resolution against the same target.
    """,
    .tickets(.difference) { ticket, view in
      guard let stop = Clock.resolve.judged(ticket, in: view), let wall = ticket.calendarElapsed,
        let target = ticket.resolve.target
      else { return nil }
      let isMet = ticket.resolve.verdict == .met
      return Observation(at: stop, amount: (isMet ? 1 : 0) - (wall <= target ? 1 : 0))
    })
}
