extension Measure {
  static let ticketsReopened = Measure(
    "tickets_reopened", .tickets,
    "Tickets that were done where the quarter begins and are open again in it; needs a log.",
    when: { $0.hasLoggedStates },
    .tickets(.count) { ticket, _ in
      ticket.entry == .reopened ? Observation(at: ticket.reopenedAt) : nil
    })
}
