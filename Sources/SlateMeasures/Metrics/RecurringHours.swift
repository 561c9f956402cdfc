import SlateModel

extension Measure {
  static let recurringHours = Measure(
    "recurring_hours", .hours, by: .whole,
    """
    Hours on the SLA clock from opening to resolution, summed over the quarter's tickets of recurring \
    issues that are resolved: waiting, not effort.
    """,
    when: { $0.hasSubjects },
    .tickets(.sum(scale: 3600)) { ticket, view in
      guard ticket.entry == .opened, ticket.standing == .resolved,
        view.families.isRecurring(ticket), let elapsed = ticket.resolve.elapsed
      else { return nil }
      return Observation(at: 0, amount: elapsed)
    })
}
