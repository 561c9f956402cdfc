import SlateModel

extension Format {
  /// A Zendesk Explore query with one row a ticket, or one a ticket and SLA metric.
  static let zendeskExplore = Format(
    name: "zendesk-explore", title: "Zendesk Explore, a query with a row a ticket",
    signature: Signature(
      everyOne("ticket id"),
      anyBeginning(
        with: "ticket created - ", "ticket solved - ", "ticket updated - ", "ticket assigned - ")),
    headers: byColumn([
      .ticket: ["ticket id"],
      .opened: ["ticket created - timestamp", "ticket created - date"],
      .resolved: ["ticket solved - timestamp", "ticket solved - date"],
      .priority: ["ticket priority"], .state: ["ticket status"],
      .category: ["ticket type", "ticket form"], .subject: ["ticket subject"],
      .requester: ["requester name"], .team: ["ticket group"], .assignee: ["assignee name"],
      .pausedWall: [
        .sum("agent wait time (min)", "on-hold time (min)", in: .minutes),
        .sum("agent wait time (hrs)", "on-hold time (hrs)", in: .hours),
      ],
      .updated: ["ticket updated - timestamp"],
      .channel: ["ticket channel", "ticket channel v2"],
      .slaMet: [
        Header("sla metric instance status").whenGiven(["sla metric"], is: resolutionMetrics),
        Header("sla metric status").whenGiven(["sla metric"], is: resolutionMetrics),
      ],
      .client: ["requester organization name"],
    ]), missing: ["null", "-"], states: Zendesk.states,
    verdict: .words(
      met: ["achieved"], breached: ["breached"], nothing: ["active", "paused", "cancelled"]),
    hasRowPerSLA: true,
    notes: [
      "Times are those of the viewer's zone; name it.",
      "Of the SLA metrics those of resolution count: agent work time, requester wait time, full "
        + "resolution time.",
      "A column that holds dates alone is read as of midnight; export the timestamp beside it.",
    ])

  private static let resolutionMetrics = [
    "agent work time", "requester wait time", "full resolution time", "total resolution time",
  ]
}
