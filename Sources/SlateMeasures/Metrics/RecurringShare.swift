extension Measure {
  static let recurringShare = Measure(
    "recurring_share", .share,
    "The share of tickets of a recurring issue in those opened in the quarter and not cancelled.",
    when: { $0.hasSubjects },
    .tickets(.share) { ticket, view in
      ticket.entry == .opened && !ticket.isCancelled
        ? Observation(at: ticket.opened, view.families.isRecurring(ticket)) : nil
    })
}
