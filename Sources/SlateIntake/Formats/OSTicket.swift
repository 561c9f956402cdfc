import SlateModel

extension Format {
  /// osTicket's export of a queue, 1.8 to 1.18; up to 1.10 it has no closing, and so no resolution.
  static let osTicket = Format(
    name: "osticket", title: "osTicket, tickets of a queue",
    signature: Signature(
      atLeast(1, of: "ticket number", "ticket id"), atLeast(1, of: "date created", "date"),
      everyOne("from"),
      atLeast(
        1, of: "help topic", "current status", "staff assigned", "agent assigned", "thread count")),
    headers: byColumn([
      .ticket: ["ticket number", "ticket id"], .opened: ["date created", "date"],
      .resolved: ["closed date"], .priority: ["priority"],
      .state: ["current status", "status"], .category: ["help topic"], .subject: ["subject"],
      .requester: ["from", "from email"], .team: ["team assigned", "department"],
      .assignee: ["agent assigned", "staff assigned", "assigned to"],
      .reopened: ["reopen count"], .updated: ["last updated"], .channel: ["source"],
      .slaMet: ["overdue", "is overdue"], .due: ["due date", "sla due date"],
    ]), states: StateWords(closed: ["Archived"], cancelled: ["Deleted"]),
    verdict: .breachedWhileOpen,
    notes: [
      "Closing is resolution: the tool knows no other.",
      "Overdue is a flag of open tickets; of closed ones the closing is held against the due date.",
      "Letters behind a time that mean one offset alone, like (CEST), are read; others, like (IST), are no "
        + "zone: name it.",
      "Exports up to 1.10 have no Closed Date: nothing can be said of resolution.",
    ])
}
