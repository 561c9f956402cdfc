extension Measure {
  static let ticketsResolved = Measure(
    "tickets_resolved", .tickets,
    "Tickets open in the quarter that stand resolved at its end, by their last resolution.",
    .tickets(.count) { ticket, _ in
      ticket.entry != .none && ticket.isResolvedInQuarter ? Observation(at: ticket.left) : nil
    })
}
