extension Measure {
  static let attendedThenDid = Measure(
    "attended_then_did", .people, by: .whole, needs: .others, matures: true,
    """
    Of the people reached at sessions of the quarter about a system, 60 days old, those who within \
    60 days resolved a ticket or changed a document of that system, and had not in the 60 before.
    """,
    when: { $0.knowledge.hasDeedsAfterwards },
    .quarter { view in
      let sessions = view.knowledge.sessions
      return Scalar(sessions.didAfterwards.count, of: sessions.watched.count)
    })
}
