extension Measure {
  static let ticketsCancelled = Measure(
    "tickets_cancelled", .tickets,
    "Tickets open in the quarter that stand cancelled, merged or as duplicates at its end.",
    .tickets(.count) { ticket, _ in
      ticket.entry != .none && ticket.isCancelled && ticket.leftInQuarter
        ? Observation(at: ticket.left) : nil
    })
}
