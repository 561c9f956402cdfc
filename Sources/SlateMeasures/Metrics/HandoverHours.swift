extension Measure {
  static let handoverHours = Measure(
    "handover_hours", .hours, by: .whole, needs: .others,
    """
    Hours that the internal technical people reached spent at the hand-over sessions of the quarter, \
    summed over people. n is the sessions.
    """,
    when: { $0.knowledge.hasHandovers },
    .quarter { view in
      let sessions = view.knowledge.sessions
      return Scalar(value: Ratio(sessions.personSeconds, 3600), n: sessions.sessions.count)
    })
}
