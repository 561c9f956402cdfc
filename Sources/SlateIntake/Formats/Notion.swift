import SlateModel

extension Format {
  /// A database of pages exported from Notion; the title is its first column, whatever it is called.
  static let notion = Format(
    name: "notion", title: "Notion, a database of pages", kind: .documents,
    signature: Signature(everyOne("last edited time")),
    headers: byDocumentColumn([
      .document: ["name", .first], .at: ["last edited time"],
      .author: ["last edited by", "created by", "owner", "author"], .title: ["name", .first],
      .kind: ["type", "kind"], .system: ["system"], .category: ["category", "tags"],
      .reviewBy: ["review by", "review date", "next review", "verification expires"],
      .state: ["status"],
    ]),
    refusal: Refusal(
      reason: "this database does not tell who edited a page",
      remedy: "add the property Last edited by to the database and export it again"),
    notes: [
      "Only the last edit of a page is known, no history.",
      "Times carry no zone; name it.",
      "Last edited time and Last edited by are there only where the database has such properties.",
    ])
}
