extension Measure {
  static let afterHoursShare = Measure(
    "after_hours_share", .share,
    "Of the tickets opened in the quarter, those opened outside the default calendar's hours.",
    when: { $0.hasDefaultCalendar },
    .tickets(.share) { ticket, _ in
      ticket.entry == .opened && !ticket.isCancelled
        ? Observation(at: ticket.opened, ticket.isOpenedAfterHours) : nil
    })
}
