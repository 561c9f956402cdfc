extension Measure {
  static let ticketsOpened = Measure(
    "tickets_opened", .tickets, by: .ticketsAndWeeks,
    "Tickets opened in the quarter, cancelled ones included.",
    .tickets(.count) { ticket, _ in
      ticket.entry == .opened ? Observation(at: ticket.opened) : nil
    })
}
