import SlateModel

extension Format {
  /// BMC Remedy's and Helix ITSM's incidents, as reports and the console export them.
  ///
  /// The marks of required fields behind a header (`Incident ID*+`) do not count.
  static let bmcHelix = Format(
    name: "bmc-helix", title: "BMC Remedy and Helix ITSM, incidents",
    signature: Signature(
      atLeast(1, of: "incident id", "incident number"),
      atLeast(1, of: "reported date", "submit date"),
      atLeast(
        1, of: "assigned group", "assignee", "owner group", "slm real time status",
        "last resolved date")),
    headers: byColumn([
      .ticket: ["incident id", "incident number"],
      .opened: ["reported date", "submit date"], .responded: ["responded date"],
      .resolved: ["last resolved date", "resolved date"], .closed: ["closed date"],
      .priority: ["priority"], .state: ["status"],
      .category: ["operational categorization tier 1"],
      .subcategory: ["operational categorization tier 2"],
      .symptom: ["operational categorization tier 3"],
      .system: [
        "ci", "ci name", "product name", "product categorization tier 3",
        "product categorization tier 2",
      ],
      .subject: ["summary"], .requester: ["customer", "corporate id", "login id"],
      .team: ["assigned group", "owner group"], .assignee: ["assignee"],
      .updated: ["last modified date"], .channel: ["reported source"],
      .slaMet: ["slm real time status"], .client: ["company", "contact company"],
    ]), missing: ["-", "null"],
    verdict: .words(
      met: [
        "within the limit", "within the limits", "within time limit", "within the time limit",
        "warning",
      ],
      breached: ["breached", "breached all", "service targets breached"],
      nothing: ["not attached", "service target not attached"], isRunning: true),
    notes: [
      "Times carry no zone; name it.",
      "SLM Real Time Status is the state of the promise as of the export: within the limit says "
        + "nothing of a ticket that is not resolved.",
      "The requester's first and last name are two columns and are not read: without a column for "
        + "the customer, requesters are not known.",
      "Pauses stand in no column: the status Pending is only that of the day of the export.",
    ])
}
