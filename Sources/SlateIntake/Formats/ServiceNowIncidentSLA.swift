import SlateModel

extension Format {
  /// ServiceNow's incident_sla view: incidents joined with their task_sla rows.
  static let serviceNowIncidentSLA = Format(
    name: "servicenow-incident-sla", title: "ServiceNow, view of incidents and their SLAs",
    signature: Signature(
      everyOne("inc_number", "taskslatable_stage"), anyBeginning(with: "taskslatable_")),
    headers: ServiceNow.slaHeaders(
      ticket: ["inc_number"], opened: ["inc_opened_at", "taskslatable_start_time"],
      resolved: ["inc_resolved_at", "taskslatable_end_time"], priority: ["inc_priority"],
      team: ["inc_assignment_group.name", "inc_assignment_group"],
      breached: "taskslatable_has_breached",
      pauses: ("taskslatable_business_pause_duration", "taskslatable_pause_duration"),
      ServiceNow.SLARow(
        stage: ["taskslatable_stage"],
        definition: ["taskslatable_sla", "taskslatable_sla.name"],
        target: ["taskslatable_sla.target"], type: ["taskslatable_sla.type"])),
    missing: ServiceNow.missing, verdict: .breached, isSupplement: true,
    notes: ServiceNow.slaNotes)
}
