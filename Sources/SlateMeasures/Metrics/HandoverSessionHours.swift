extension Measure {
  static let handoverSessionHours = Measure(
    "handover_session_hours", .hours, by: .whole, needs: .others,
    """
    Hours of the hand-over sessions of the quarter, each as long as its longest attendance. n is the \
    sessions.
    """,
    when: { $0.knowledge.hasHandovers },
    .quarter { view in
      let sessions = view.knowledge.sessions.sessions
      return Scalar(
        value: Ratio(sessions.reduce(0) { $0 + $1.seconds }, 3600), n: sessions.count)
    })
}
