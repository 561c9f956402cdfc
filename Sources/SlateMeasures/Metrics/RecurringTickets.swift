extension Measure {
  static let recurringTickets = Measure(
    "recurring_tickets", .tickets,
    "Of the tickets opened in the quarter and not cancelled, those of a recurring issue: a lower bound.",
    when: { $0.hasSubjects },
    .tickets(.countOf) { ticket, view in
      ticket.entry == .opened && !ticket.isCancelled
        ? Observation(at: ticket.opened, view.families.isRecurring(ticket)) : nil
    })
}
