import SlateModel

extension Measure {
  static let ticketsClosedWithoutResolution = Measure(
    "tickets_closed_without_resolution", .tickets,
    "Tickets open in the quarter that stand closed at its end without a resolution on record.",
    .tickets(.count) { ticket, _ in
      ticket.entry != .none && ticket.standing == .closed && ticket.leftInQuarter
        ? Observation(at: ticket.left) : nil
    })
}
