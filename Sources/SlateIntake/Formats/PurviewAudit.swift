import SlateModel

extension Format {
  /// Microsoft Purview's audit log of SharePoint and OneDrive: what happened to a file stands in a
  /// JSON object, one a row.
  static let purviewAudit = Format(
    name: "purview-audit", title: "Microsoft Purview, audit log of files", kind: .documents,
    signature: Signature(
      everyOne("creationdate", "auditdata"), atLeast(1, of: "operation", "operations"),
      atLeast(1, of: "recordid", "recordtype", "userid", "userids")),
    headers: byDocumentColumn([
      .document: [
        .member("ObjectId", of: "auditdata"), .member("SourceFileName", of: "auditdata"),
      ],
      .at: [.member("CreationTime", of: "auditdata"), "creationdate"],
      .author: ["userid", "userids", .member("UserId", of: "auditdata")],
      .action: ["operation", "operations", .member("Operation", of: "auditdata")],
      .title: [.member("SourceFileName", of: "auditdata")],
      .category: [.member("SiteUrl", of: "auditdata")],
    ]),
    aliases: [
      DocumentColumn.action.rawValue: PurviewAudit.actions,
      DocumentColumn.author.rawValue: PurviewAudit.serviceAccounts,
    ], zone: "UTC",
    subject: .column(
      "operation", "operations", isOneOf: PurviewAudit.actions.keys.map { $0.lowercased() }),
    editGap: 3600,
    notes: [
      "Times are UTC, also where the file does not say so.",
      "Of all operations those that change a file count; views, messages and the like are left out "
        + "and counted.",
      "The tool writes FileModified again and again while somebody edits: what one person does to "
        + "one file, with no hour between, is one change.",
      "Service accounts like app@sharepoint are bots.",
      "A search is exported up to a limit of rows: where the count is round, later rows may lack.",
    ])
}

private enum PurviewAudit {
  /// What the operations on files mean in slate's words.
  static let actions = [
    "FileModified": "update", "FileModifiedExtended": "update", "FileCheckedIn": "update",
    "FileUploaded": "create", "FileRenamed": "rename", "FileMoved": "rename",
    "FileDeleted": "delete", "FileRecycled": "delete", "FileRestored": "restore",
  ]

  static let serviceAccounts = Dictionary(
    uniqueKeysWithValues: [
      "app@sharepoint", "SHAREPOINT\\system", "System Account", "ServiceOperator",
    ].map { ($0, $0 + " [bot]") })
}
