extension Measure {
  static let handoverPeople = Measure(
    "handover_people", .people, by: .whole, needs: .others,
    """
    Internal technical people reached by hand-overs, pairings, walkthroughs and drills of the quarter \
    that the provider led: attended, 20 minutes or more. n is those who were there in the quarter.
    """,
    when: { $0.knowledge.hasHandovers },
    .quarter { view in
      let sessions = view.knowledge.sessions
      return Scalar(sessions.people.count, of: sessions.eligible)
    })
}
