extension Measure {
  static let handoverSystems = Measure(
    "handover_systems", .systems, by: .whole, needs: .others,
    """
    Systems that the hand-over sessions of the quarter were about. n is the sessions.
    """,
    when: { $0.hasSessions && $0.hasPersonSides },
    .quarter { view in
      let sessions = view.knowledge.sessions
      return Scalar(sessions.systems.count, of: sessions.sessions.count)
    })
}
