import SlateModel

extension Format {
  /// ServiceNow's incident table exported with field names: as a list with one row a ticket, or as
  /// an update log with many (told apart by whether a number repeats).
  static let serviceNowIncidents = Format(
    name: "servicenow-incidents", title: "ServiceNow, incidents with field names",
    signature: Signature(
      everyOne("number", "opened_at"),
      atLeast(
        2, of: "short_description", "assignment_group", "incident_state", "state",
        "sys_updated_on", "sys_updated_at", "caller_id", "resolved_at"),
      identifiers: ServiceNow.numbers),
    headers: byColumn([
      .ticket: ["number"], .opened: ["opened_at"], .resolved: ["resolved_at"],
      .closed: ["closed_at"], .priority: ["priority"], .state: ["incident_state", "state"],
      .category: ["category", "u_category", "request_item.cat_item", "cat_item"],
      .subcategory: ["subcategory", "u_subcategory"], .symptom: ["u_symptom", "symptom"],
      .system: ["cmdb_ci", "business_service"], .subject: ["short_description"],
      .requester: [
        "caller_id", "requested_for", "request_item.requested_for", "request.requested_for",
        "request_item.u_requested_for",
      ], .team: ["assignment_group"], .assignee: ["assigned_to"],
      .resolver: ["resolved_by"], .reopened: ["reopen_count"], .handoffs: ["reassignment_count"],
      .updated: ["sys_updated_on", "sys_updated_at"], .channel: ["contact_type"],
      .problem: ["problem_id"], .slaMet: ["made_sla"], .client: ["company"],
      .sequence: ["sys_mod_count"],
    ]), missing: ServiceNow.missing, aliases: ServiceNow.rawStates, states: ServiceNow.states,
    verdict: .metUntilLate, notes: ServiceNow.notes)
}
