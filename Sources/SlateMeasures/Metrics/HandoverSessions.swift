extension Measure {
  static let handoverSessions = Measure(
    "handover_sessions", .sessions, by: .whole, needs: .others,
    """
    Hand-overs, pairings, walkthroughs and drills of the quarter that the provider led and that reached \
    somebody internal and technical for 20 minutes or more.
    """,
    when: { $0.knowledge.hasHandovers },
    .quarter { view in
      Scalar(view.knowledge.sessions.sessions.count)
    })
}
