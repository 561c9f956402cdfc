import SlateModel

extension Format {
  /// Zendesk Guide's articles, as programs that ask its API write them: Guide itself exports none.
  static let zendeskGuide = Format(
    name: "zendesk-guide", title: "Zendesk Guide, articles", kind: .documents,
    signature: Signature(
      everyOne("id", "html_url", "author_id"), atLeast(1, of: "edited_at", "updated_at"),
      atLeast(1, of: "title", "name", "draft", "section_id")),
    headers: byDocumentColumn([
      .document: ["id"], .at: ["edited_at", "updated_at", "created_at"],
      .author: ["updated_by_id", "author_id"], .title: ["title", "name"],
      .category: ["section_id", "label_names"], .state: ["draft"],
    ]), missing: ["null", "[]"],
    aliases: [
      DocumentColumn.state.rawValue: [
        "true": "draft", "True": "draft", "TRUE": "draft", "false": "published",
        "False": "published", "FALSE": "published",
      ]
    ],
    zone: "UTC",
    notes: [
      "Only the last edit of an article is known, no history.",
      "edited_at is the edit of its words; updated_at moves with votes as well and counts only "
        + "where the other is missing.",
      "People are ids: list them as aliases in the list of people.",
    ])
}
