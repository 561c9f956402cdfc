import SlateModel

extension Format {
  /// Confluence's audit log, which says nothing of pages.
  static let confluenceAudit = Format(
    name: "confluence-audit", title: "Confluence, audit log", kind: .documents,
    signature: Signature(
      atLeast(
        3, of: "time (utc)", "event type", "item affected", "change", "author", "creationdate",
        "remoteaddress", "remote address", "affectedobject", "affected object", "affected objects",
        "associated items", "associated objects", "changed values", "summary"),
      atLeast(
        1, of: "item affected", "affectedobject", "affected object", "affected objects",
        "remoteaddress", "remote address"),
      none(of: "auditdata")),
    headers: [:],
    refusal: Refusal(
      reason: "Confluence's audit log does not record edits of pages",
      remedy: "export the pages file of the data pipeline, or a change log with the columns "
        + "document, at, author"),
    notes: ["Recognised to say so: it records settings and permissions, not edits of pages."])
}
