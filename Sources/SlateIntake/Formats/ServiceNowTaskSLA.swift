import SlateModel

extension Format {
  /// ServiceNow's task_sla table with field names: one row a ticket and SLA, beside the incidents.
  static let serviceNowTaskSLA = Format(
    name: "servicenow-task-sla", title: "ServiceNow, task SLAs with field names",
    signature: Signature(
      everyOne("has_breached", "stage"), atLeast(1, of: "task", "task.number"),
      atLeast(1, of: "sla", "sla.name")),
    headers: ServiceNow.slaHeaders(
      ticket: ["task.number", "task"], opened: ["start_time"], resolved: ["end_time"],
      priority: ["task.priority"], team: ["task.assignment_group"],
      breached: "has_breached", pauses: ("business_pause_duration", "pause_duration"),
      ServiceNow.SLARow(
        stage: ["stage"], definition: ["sla", "sla.name"], target: ["sla.target"],
        type: ["sla.type"])),
    missing: ServiceNow.missing, verdict: .breached, isSupplement: true,
    notes: ServiceNow.slaNotes)
}
