extension Measure {
  static let repeatContactShare = Measure(
    "repeat_contact_share", .share, matures: true,
    """
    Of the tickets resolved in the quarter at least 14 days before the data end, with requester and \
    recurring-issue family, those after which the same requester opened another of the same family \
    within 14 days.
    """,
    when: { $0.hasRequesters && $0.hasSubjects },
    .tickets(.share) { ticket, view in
      guard ticket.isResolvedInQuarter,
        let hit = view.families.families.contacts.isRepeated(
          ticket, view.ground, dataEnd: view.span.dataEnd)
      else { return nil }
      return Observation(at: ticket.left, hit)
    })
}
