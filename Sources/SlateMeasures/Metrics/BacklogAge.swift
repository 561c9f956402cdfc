extension Measure {
  static let backlogAge: [Measure] = [
    backlogAge("under_10d", "under 10 days") { $0 < 10 * day },
    backlogAge("10_to_30d", "10 to 30 days, both included,") { $0 >= 10 * day && $0 <= 30 * day },
    backlogAge("over_30d", "over 30 days") { $0 > 30 * day },
  ]

  private static let day: Int64 = 86_400

  private static func backlogAge(
    _ suffix: String, _ words: String, _ isOfAge: @escaping @Sendable (Int64) -> Bool
  ) -> Measure {
    Measure(
      "backlog_age_\(suffix)", .tickets,
      "Tickets open at the end that were opened \(words) before it, on the wall clock.",
      .tickets(.count) { ticket, view in
        ticket.isOpenAtEnd && isOfAge(view.span.asOf - ticket.opened) ? Observation(at: 0) : nil
      })
  }
}
