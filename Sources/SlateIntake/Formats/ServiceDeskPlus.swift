import SlateModel

extension Format {
  /// ManageEngine ServiceDesk Plus, a report of requests; its title stands above the header.
  static let serviceDeskPlus = Format(
    name: "servicedesk-plus", title: "ManageEngine ServiceDesk Plus, requests",
    signature: Signature(
      atLeast(1, of: "request id", "requestid"),
      atLeast(
        2, of: "technician", "overdue status", "overduestatus", "dueby time", "duebytime",
        "request status", "requeststatus", "created time", "createdtime")),
    headers: byColumn([
      .ticket: ["request id", "requestid"],
      .opened: ["created time", "createdtime", "created date"],
      .responded: ["responded date", "responded time", "respondeddate"],
      .resolved: ["resolved time", "resolvedtime", "resolved date"],
      .closed: ["completed time", "completedtime", "completed date"], .priority: ["priority"],
      .state: ["request status", "requeststatus", "status"], .category: ["category"],
      .subcategory: ["subcategory", "sub category"], .symptom: ["item"], .subject: ["subject"],
      .requester: ["requester", "requester name"], .team: ["group", "support group"],
      .assignee: ["technician"],
      .pausedMinutes: [
        .length("onhold time", in: .minutes), .length("on hold time", in: .minutes),
        .length("onholdtime", in: .minutes), .length("hold time", in: .minutes),
      ],
      .updated: ["last update time", "last updated time", "lastupdatetime"],
      .channel: ["request mode", "mode"],
      .slaMet: [
        Header("overdue status").unlessEmpty(["dueby time", "duebytime"]),
        Header("overduestatus").unlessEmpty(["dueby time", "duebytime"]),
      ],
      .client: ["account"],
    ]), missing: ["-", "null", "not assigned"],
    states: StateWords(paused: ["Onhold*", "Stop Clock*"]), verdict: .breached,
    notes: [
      "Times carry no zone, and their order is the user's own setting.",
      "Overdue Status is true for what was late; without a DueBy Time it says nothing.",
    ])
}
