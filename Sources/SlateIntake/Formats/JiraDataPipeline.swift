import SlateModel

extension Format {
  /// The issues file of Jira Data Center's data pipeline: field names in snake case, times in UTC.
  static let jiraDataPipeline = Format(
    name: "jira-data-pipeline", title: "Jira, issues of the data pipeline",
    signature: Signature(
      everyOne("key", "created_date"), atLeast(1, of: "issue_type", "summary"),
      atLeast(1, of: "instance_url", "project_key", "resolution_date", "status_category"),
      identifiers: ["*-*"]),
    headers: byColumn([
      .ticket: ["key"], .opened: ["created_date"],
      .resolved: [
        "resolution_date", Header("updated_date").when(["status_category"], is: ["done"]),
      ],
      .priority: ["priority_name"],
      .state: JiraFields.state(statuses: ["status"], categories: ["status_category"]),
      .category: ["issue_type"], .system: ["components", "component_names"],
      .subject: ["summary"], .requester: ["reporter_name", "creator_name", "reporter_id"],
      .team: ["team_name", "project_name", "project_key"],
      .assignee: ["assignee_name", "assignee_id"], .updated: ["updated_date"],
    ]), missing: ["null"], states: JiraFields.states, zone: "UTC",
    notes: [
      "Times are UTC.",
      "Where a finished issue has no resolution date, its last update counts.",
      "Line breaks are written as \\n, descriptions are cut at 2,000 characters; neither is read.",
      "SLAs, their pauses and the time of response stand in no column.",
    ])
}
