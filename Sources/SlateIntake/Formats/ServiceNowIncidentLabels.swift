import SlateModel

extension Format {
  /// ServiceNow's incident table exported with its labels, as spreadsheets are.
  static let serviceNowIncidentLabels = Format(
    name: "servicenow-incident-labels", title: "ServiceNow, incidents with labels",
    signature: Signature(
      everyOne("number"),
      atLeast(1, of: "assignment group", "caller", "configuration item", "contact type"),
      atLeast(1, of: "opened", "created"), atLeast(1, of: "short description", "state"),
      none(of: "workflow", "knowledge base", "valid to"), identifiers: ServiceNow.numbers),
    headers: byColumn([
      .ticket: ["number"], .opened: ["opened", "created"], .resolved: ["resolved"],
      .closed: ["closed"], .priority: ["priority"], .state: ["state", "incident state"],
      .category: ["category"], .subcategory: ["subcategory"],
      .system: ["configuration item", "impacted configuration item", "business service"],
      .subject: ["short description"], .requester: ["caller", "affected user"],
      .team: ["assignment group"], .assignee: ["assigned to"], .resolver: ["resolved by"],
      .reopened: ["reopen count"], .handoffs: ["reassignment count"],
      .updated: ["updated", "last update"], .channel: ["contact type", "channel"],
      .problem: ["problem"], .slaMet: ["made sla"], .client: ["company"],
    ]), missing: ServiceNow.missing, aliases: ServiceNow.rawStates, states: ServiceNow.states,
    verdict: .metUntilLate, notes: ServiceNow.notes)
}
