import SlateModel

extension Format {
  /// The pages file of Confluence Data Center's data pipeline.
  static let confluencePages = Format(
    name: "confluence-pages", title: "Confluence, pages of the data pipeline", kind: .documents,
    signature: Signature(
      everyOne("page_id"), atLeast(1, of: "page_title", "space_key"),
      atLeast(
        1, of: "instance_url", "page_version", "last_modifier_id", "updated_date", "page_url")),
    headers: byDocumentColumn([
      .document: ["page_id"],
      .at: ["updated_date", "last_updated_date", "created_date"],
      .author: [
        "last_modifier_name", "last_modifier_id", "creator_name", "creator_id",
      ],
      .title: ["page_title"], .kind: ["page_type"], .category: ["space_key"],
      .state: ["page_status"],
    ]), missing: ["null"],
    aliases: [DocumentColumn.state.rawValue: ["trashed": "deleted"]], zone: "UTC",
    refusal: Refusal(
      reason: "this file of pages does not tell when a page was changed, and by whom",
      remedy: "export the pages file of the data pipeline whole: it has updated_date and "
        + "last_modifier_id"),
    notes: [
      "Times are UTC.",
      "A page is one row: only its last change is known, no history.",
      "People are ids of the tool; name them as aliases in the list of people.",
    ])
}
