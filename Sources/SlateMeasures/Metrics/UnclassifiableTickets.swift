extension Measure {
  static let unclassifiableTickets = Measure(
    "unclassifiable_tickets", .tickets, by: .whole,
    "Of the tickets opened in the quarter and not cancelled, those whose text leaves no issue to name.",
    when: { $0.hasSubjects },
    .tickets(.countOf) { ticket, view in
      guard ticket.entry == .opened, !ticket.isCancelled else { return nil }
      let family = view.families.families.ofTicket[ticket.ticket]
      return Observation(at: 0, family == Families.unclassifiable)
    })
}
