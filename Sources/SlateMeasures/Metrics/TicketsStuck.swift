extension Measure {
  static let ticketsStuck = Measure(
    "tickets_stuck", .tickets,
    """
    Of the tickets open at the end with a log or a time of update, those without a change for 14 \
    days, or on hold for more than 10 business days.
    """,
    when: { $0.hasLog || $0.hasUpdates },
    .tickets(.countOf) { ticket, _ in ticket.isStuck.map { Observation(at: 0, $0) } })
}
