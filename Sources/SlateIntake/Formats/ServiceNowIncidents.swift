import SlateModel

extension Format {
  /// ServiceNow's incident table exported with field names: as a list with one row a ticket, or as
  /// an update log with many (told apart by whether a number repeats).
  ///
  /// Times carry no zone; `made_sla` is the tool's legacy verdict. Pauses are in no column: only an
  /// update log shows them.
  static let serviceNowIncidents = Format(
    name: "servicenow-incidents", kind: .tickets,
    signature: Signature(
      clauses: [
        everyOne("number", "opened_at"),
        atLeast(
          2, of: "short_description", "assignment_group", "incident_state", "state",
          "sys_updated_on", "sys_updated_at", "caller_id", "resolved_at"),
      ], identifiers: serviceNowNumbers),
    headers: serviceNowFields, missing: serviceNowMissing, aliases: serviceNowStates)

  /// The same table exported with its labels, as spreadsheets are.
  static let serviceNowIncidentLabels = Format(
    name: "servicenow-incident-labels", kind: .tickets,
    signature: Signature(
      clauses: [
        everyOne("number", "assignment group"), atLeast(1, of: "opened", "created"),
        atLeast(1, of: "short description", "state"),
      ], identifiers: serviceNowNumbers),
    headers: serviceNowLabels, missing: serviceNowMissing, aliases: serviceNowStates)
}

private let serviceNowNumbers = [
  "INC*", "RITM*", "REQ*", "SCTASK*", "TASK*", "PRB*", "CHG*", "IMS*",
]

private let serviceNowMissing = ["?", "null", "--"]

/// Raw state numbers, which stand in exports of stored instead of displayed values.
private let serviceNowStates: [Int: [String: String]] = [
  TicketColumn.state.rawValue: [
    "1": "New", "2": "In Progress", "3": "On Hold", "6": "Resolved", "7": "Closed",
    "8": "Canceled",
  ]
]

private let serviceNowFields: [Int: [String]] = byColumn([
  .ticket: ["number"], .opened: ["opened_at"], .resolved: ["resolved_at"],
  .closed: ["closed_at"], .priority: ["priority"], .state: ["incident_state", "state"],
  .category: ["category"], .subcategory: ["subcategory"], .symptom: ["u_symptom", "symptom"],
  .system: ["cmdb_ci", "business_service"], .subject: ["short_description"],
  .requester: ["caller_id"], .team: ["assignment_group"], .assignee: ["assigned_to"],
  .resolver: ["resolved_by"], .reopened: ["reopen_count"], .handoffs: ["reassignment_count"],
  .updated: ["sys_updated_on", "sys_updated_at"], .channel: ["contact_type"],
  .problem: ["problem_id"], .slaMet: ["made_sla"], .client: ["company"],
  .sequence: ["sys_mod_count"],
])

private let serviceNowLabels: [Int: [String]] = byColumn([
  .ticket: ["number"], .opened: ["opened", "created"], .resolved: ["resolved"],
  .closed: ["closed"], .priority: ["priority"], .state: ["state", "incident state"],
  .category: ["category"], .subcategory: ["subcategory"],
  .system: ["configuration item", "impacted configuration item", "business service"],
  .subject: ["short description"], .requester: ["caller", "affected user"],
  .team: ["assignment group"], .assignee: ["assigned to"], .resolver: ["resolved by"],
  .reopened: ["reopen count"], .handoffs: ["reassignment count"],
  .updated: ["updated", "last update"], .channel: ["contact type", "channel"],
  .problem: ["problem"], .slaMet: ["made sla"], .client: ["company"],
])

/// The headers of a ticket format by the place of slate's column.
func byColumn(_ headers: [TicketColumn: [String]]) -> [Int: [String]] {
  Dictionary(uniqueKeysWithValues: headers.map { ($0.key.rawValue, $0.value) })
}
