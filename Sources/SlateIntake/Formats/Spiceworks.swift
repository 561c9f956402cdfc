import SlateModel

extension Format {
  /// Spiceworks Cloud Help Desk's export of tickets.
  static let spiceworks = Format(
    name: "spiceworks", title: "Spiceworks Cloud Help Desk, tickets",
    signature: Signature(
      everyOne("ticket number", "created on"),
      atLeast(2, of: "closed on", "time to resolve", "organization name", "link to ticket")),
    headers: byColumn([
      .ticket: ["ticket number"], .opened: ["created on"], .resolved: ["closed on"],
      .priority: ["priority"], .state: ["status"], .category: ["category"],
      .subcategory: ["request type"], .subject: ["summary"], .requester: ["created by"],
      .assignee: ["assigned to"], .client: ["organization name"],
    ]), missing: ["-", "unassigned"],
    notes: [
      "Closing is resolution: the tool knows no other.",
      "Times carry no zone; name it.",
      "Time To Resolve is in minutes and not read: opening and closing say the same.",
      "There is no team, no time of response, no promise and no pause: the status waiting is only "
        + "that of the day of the export.",
    ])
}
