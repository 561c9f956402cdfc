import SlateModel

extension Measure {
  static let providerShare = Measure(
    "provider_share", .share, by: .ticketsWithoutSides,
    "Of the tickets resolved in the quarter by a known side, those resolved by the provider.",
    when: { $0.hasSides },
    .tickets(.share) { ticket, _ in
      ticket.isResolvedInQuarter && ticket.side != .unknown
        ? Observation(at: ticket.left, ticket.side == .provider) : nil
    })
}
