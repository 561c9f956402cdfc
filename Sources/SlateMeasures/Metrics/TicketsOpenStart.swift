extension Measure {
  static let ticketsOpenStart = Measure(
    "tickets_open_start", .tickets,
    "Tickets that are open where the quarter begins.",
    .tickets(.count) { ticket, _ in
      ticket.entry == .openAtStart ? Observation(at: 0) : nil
    })
}
