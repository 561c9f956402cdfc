import SlateModel

extension Format {
  /// Zendesk's account data export of tickets.
  static let zendeskTickets = Format(
    name: "zendesk-tickets", title: "Zendesk, account data export of tickets",
    signature: Signature(
      everyOne("id", "created at", "solved at"),
      atLeast(1, of: "summation column", "assignee stations", "group stations")),
    headers: byColumn([
      .ticket: ["id"], .opened: ["created at"], .resolved: ["solved at"],
      .priority: ["priority"], .state: ["status"], .category: ["ticket type"],
      .subject: ["subject"], .requester: ["requester", "requester email"], .team: ["group"],
      .assignee: ["assignee"],
      .pausedMinutes: [
        .sum(
          "agent wait time in minutes within business hours",
          "on hold time in minutes within business hours", in: .minutes)
      ],
      .pausedWall: [.sum("agent wait time in minutes", "on hold time in minutes", in: .minutes)],
      .reopened: ["reopens"], .updated: ["updated at"], .channel: ["via"],
      .satisfaction: ["satisfaction score"], .client: ["organization"],
    ]), missing: ["-"], aliases: Zendesk.unansweredSurveys, states: Zendesk.states,
    notes: [
      "Times are those of the account's zone when it was exported; name it.",
      "Pauses are the minutes pending and on hold together.",
      "The export holds no verdict of the tool; Explore does.",
    ])
}
