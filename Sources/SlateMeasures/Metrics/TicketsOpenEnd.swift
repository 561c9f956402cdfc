extension Measure {
  static let ticketsOpenEnd = Measure(
    "tickets_open_end", .tickets,
    "Tickets that are open where the quarter, or the data, end.",
    .tickets(.count) { ticket, _ in
      ticket.entry != .none && ticket.isOpenAtEnd ? Observation(at: 0) : nil
    })
}
