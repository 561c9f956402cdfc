import SlateModel

extension Format {
  /// ServiceNow's task_sla table with its labels, as spreadsheets are.
  static let serviceNowTaskSLALabels = Format(
    name: "servicenow-task-sla-labels", title: "ServiceNow, task SLAs with labels",
    signature: Signature(
      everyOne("task", "sla definition", "stage"),
      atLeast(1, of: "has breached", "business elapsed percentage")),
    headers: ServiceNow.slaHeaders(
      ticket: ["task"], opened: ["start time"], resolved: ["stop time"], priority: ["priority"],
      team: ["assignment group"], breached: "has breached",
      pauses: ("business pause duration", "pause duration"),
      ServiceNow.SLARow(
        stage: ["stage"], definition: ["sla definition"], target: ["target"], type: ["type"])),
    missing: ServiceNow.missing, verdict: .breached, isSupplement: true,
    notes: ServiceNow.slaNotes)
}
