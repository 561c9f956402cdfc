extension Measure {
  static let handoverSystems = Measure(
    "handover_systems", .systems, by: .whole, needs: .others,
    """
    Systems that the hand-over sessions of the quarter were about. n is the sessions.
    """,
    when: { $0.knowledge.hasHandovers && $0.knowledge.hasSessionSystems },
    .quarter { view in
      let sessions = view.knowledge.sessions
      return Scalar(sessions.systems.count, of: sessions.sessions.count)
    })
}
