import SlateModel

extension Format {
  /// ServiceNow's knowledge articles, with field names or labels: each version of an article is a row.
  static let serviceNowKnowledge = Format(
    name: "servicenow-knowledge", title: "ServiceNow, knowledge articles", kind: .documents,
    signature: Signature(
      everyOne("number"), atLeast(1, of: "short_description", "short description"),
      atLeast(
        1, of: "kb_category", "workflow_state", "workflow", "valid_to", "valid to",
        "kb_knowledge_base", "knowledge base", "version"),
      none(of: "opened_at", "opened", "incident_state"), identifiers: ["KB*"]),
    headers: byDocumentColumn([
      .document: ["number"],
      .at: ["published", "sys_created_on", "created"].map(whereOutdated) + [
        "sys_updated_on", "updated", "published", "sys_created_on", "created",
      ],
      .author: [
        "revised_by", "revised by", "author", "sys_updated_by", "updated by", "sys_created_by",
      ],
      .title: ["short_description", "short description"],
      .kind: ["article_type", "article type"], .system: ["cmdb_ci", "configuration item"],
      .category: [
        "kb_category", "category", "kb_knowledge_base", "knowledge base",
      ],
      .reviewBy: ["valid_to", "valid to"], .state: ["workflow_state", "workflow"],
    ]), missing: ServiceNow.missing,
    aliases: [
      DocumentColumn.state.rawValue: [
        "pending_retirement": "published", "Pending retirement": "published",
      ]
    ],
    refusal: Refusal(
      reason: "this list of articles does not tell when an article was changed, and by whom",
      remedy: "export the list again with the columns sys_updated_on, author, version and "
        + "workflow_state"),
    notes: [
      "Each version of an article is its own row, and a change of the article.",
      "A version's last update dates it; one that is outdated was last updated by its successor, and "
        + "its publication dates it.",
      "published and valid_to are dates without a time of day; valid_to is the day of the next "
        + "review.",
      "Who revised the version is its author, else the article's author, else who updated the "
        + "record.",
      "Times carry no zone: that of the user who exported them, or UTC; name it.",
    ])

  private static func whereOutdated(_ name: String) -> Header {
    Header(stringLiteral: name).when(["workflow_state", "workflow"], is: ["outdated"])
  }
}
