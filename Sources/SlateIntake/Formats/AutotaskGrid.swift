import SlateModel

extension Format {
  /// Autotask's grid of tickets, exported with the columns that the user displays, or what programs
  /// take from its API.
  static let autotaskGrid = Format(
    name: "autotask-grid", title: "Autotask, grid of tickets",
    signature: Signature(
      atLeast(1, of: "ticket number", "ticketnumber"),
      atLeast(
        2, of: "queue", "primary resource", "sub-issue type", "issue type", "complete date",
        "queueid", "assignedresourceid", "createdate", "issuetype"),
      none(of: "help topic"), identifiers: ["T*.*"]),
    headers: Autotask.headers([
      .ticket: ["ticket number", "ticketnumber"],
      .opened: ["created", "create date", "create date/time", "create date time", "createdate"],
      .responded: [
        "first response date/time", "first response actual", "firstresponsedatetime",
      ],
      .resolved: [
        "complete date", "complete date/time", "completed date", "complete date time",
        "resolveddatetime", "completeddate",
      ],
      .category: ["issue type", "ticket category", "issuetype", "ticketcategory"],
      .subcategory: ["sub-issue type", "subissuetype"],
      .system: ["configuration item name", "configuration item", "configurationitemid"],
      .requester: ["contact", "contactid"], .team: ["queue", "queueid"],
      .assignee: ["primary resource", "assignedresourceid"],
      .resolver: ["completed by", "completedbyresourceid"],
      .updated: ["last activity", "last activity date", "lastactivitydate"],
      .slaMet: ["servicelevelagreementhasbeenmet"], .due: ["resolvedduedatetime"],
      .client: ["company", "account", "parent account", "companyid"],
    ]), missing: ["-"], aliases: [TicketColumn.state.rawValue: ["1": "New", "5": "Complete"]],
    states: Autotask.states,
    notes: Autotask.notes + [
      "What programs take from the API tells when a ticket was due, and so a verdict, in UTC; its "
        + "teams and people are numbers: name them in teams and in the list of people."
    ])
}
