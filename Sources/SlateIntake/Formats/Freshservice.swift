import SlateModel

extension Format {
  /// Freshservice's ticket export: Freshdesk's columns in other capitals, with requester and
  /// category.
  static let freshservice = Format(
    name: "freshservice", title: "Freshservice, tickets",
    signature: Signature(
      everyOne("ticket id", "created time"),
      atLeast(
        1, of: "requester name", "requester vip", "resolution note", "association type"),
      atLeast(1, of: "due by time", "resolution status", "resolved time")),
    headers: byColumn([
      .ticket: ["ticket id"], .opened: ["created time"], .responded: ["initial response time"],
      .resolved: ["resolved time"], .closed: ["closed time"], .priority: ["priority"],
      .state: ["status"], .category: ["category", "type"], .subcategory: ["sub-category"],
      .symptom: ["item"], .subject: ["subject"],
      .requester: ["requester name", "requester email"], .team: ["group"], .assignee: ["agent"],
      .updated: ["last updated time"], .channel: ["source"], .slaMet: ["resolution status"],
      .satisfaction: ["survey result"], .client: ["company"],
    ]), missing: Freshworks.missing, states: Freshworks.states, verdict: Freshworks.verdict,
    notes: Freshworks.notes)
}
