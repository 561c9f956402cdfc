extension Measure {
  static let reopenShare14d = Measure(
    "reopen_share_14d", .share, matures: true,
    """
    Of the tickets with a resolution in the quarter at least 14 days before the data end, those \
    reopened within 14 days of it; it matures. Needs a log.
    """,
    when: { $0.hasLoggedStates },
    .tickets(.share) { ticket, _ in
      ticket.watchedResolution == 0 || ticket.isCancelled
        ? nil : Observation(at: ticket.watchedResolution, ticket.isReopenedWithin14Days)
    })
}
