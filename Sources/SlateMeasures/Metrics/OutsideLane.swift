import SlateModel

extension Measure {
  static let outsideLane = Measure(
    "outside_lane", .tickets,
    """
    Of the tickets resolved in the quarter by a known side, where one side is accountable for the \
    system or category, those resolved by the other.
    """,
    when: { $0.hasResponsibilities && $0.hasTicketAreas && $0.hasSides },
    .tickets(.countOf) { ticket, view in
      guard ticket.isResolvedInQuarter, ticket.side != .unknown else { return nil }
      switch view.accountability.side(system: ticket.system, category: ticket.category) {
      case .internal: return Observation(at: ticket.left, ticket.side == .provider)
      case .provider: return Observation(at: ticket.left, ticket.side == .internal)
      case .shared, nil: return nil
      }
    })
}
