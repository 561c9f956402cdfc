import SlateModel

extension Format {
  /// Freshdesk's ticket export: the fields that were ticked, with those of contact and company.
  static let freshdesk = Format(
    name: "freshdesk", title: "Freshdesk, tickets",
    signature: Signature(
      everyOne("ticket id"), atLeast(1, of: "created time", "created at"),
      atLeast(1, of: "due by time", "resolution status", "resolved time", "resolved at"),
      none(of: "requester name", "requester vip", "resolution note", "association type")),
    headers: byColumn([
      .ticket: ["ticket id"], .opened: ["created time", "created at"],
      .responded: ["initial response time"], .resolved: ["resolved time", "resolved at"],
      .closed: ["closed time", "closed at"], .priority: ["priority"], .state: ["status"],
      .category: ["type"], .subject: ["subject"], .requester: ["full name", "email"],
      .team: ["group"], .assignee: ["agent"], .updated: ["last update time", "last update"],
      .channel: ["source"], .slaMet: ["resolution status"], .satisfaction: ["survey results"],
      .client: ["company name"],
    ]), missing: Freshworks.missing, states: Freshworks.states, verdict: Freshworks.verdict,
    notes: Freshworks.notes)
}
