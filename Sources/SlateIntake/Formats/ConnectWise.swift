import SlateModel

extension Format {
  /// ConnectWise PSA's service board. The default view has no date of opening or closing; one to
  /// which they were added is read.
  static let connectWise = Format(
    name: "connectwise", title: "ConnectWise PSA, service board",
    signature: Signature(
      atLeast(1, of: "selected_sr_service_recid", "ticket #"),
      atLeast(
        2, of: "selected_sr_service_recid", "summary description", "sla status", "resources",
        "site time zone", "board icon")),
    headers: byColumn([
      .ticket: ["ticket #", "selected_sr_service_recid"],
      .opened: ["date entered", "entered", "dateentered"],
      .responded: ["date responded", "responded", "respondeddate"],
      .resolved: ["date resolved", "resolved", "dateresolved", "date closed", "closed"],
      .closed: ["date closed", "closed", "closeddate"], .state: ["status"], .category: ["type"],
      .subcategory: ["subtype"], .symptom: ["item"], .subject: ["summary description", "summary"],
      .requester: ["contact"], .team: ["board", "service board"], .assignee: ["resources"],
      .updated: ["last update"], .channel: ["source"], .client: ["company"],
    ]), missing: ["-", "--"], states: StateWords(closed: [">Closed*"]),
    refusal: Refusal(
      reason: "this view of the service board tells neither when a ticket was opened nor when it "
        + "was closed, only its age in days, so that no time to resolve can be known",
      remedy:
        "add the columns Date Entered and Date Closed to the view, with closed tickets shown, "
        + "or export a report that has them"),
    notes: [
      "Without Date Entered the file is refused: an age in days is not a date.",
      "Priority is the path of a picture whose colours are the site's own, and is not read.",
      "SLA Status is a plan, not a verdict, and is not read; pauses stand in no column.",
    ])
}
