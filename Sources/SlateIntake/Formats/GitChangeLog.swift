import SlateModel

extension Format {
  /// A documentation change log taken from a git history: one row a changed file of a commit, with
  /// the path before a rename.
  ///
  /// The subject is that of the commit, not of the document, and stays unused.
  static let gitChangeLog = Format(
    name: "git-change-log", title: "Git history, one row a changed file", kind: .documents,
    signature: Signature(
      everyOne("commit", "author"), atLeast(1, of: "doc_path", "path"),
      atLeast(1, of: "changed_at", "date")),
    headers: [
      DocumentColumn.document.rawValue: ["doc_path", "path"],
      DocumentColumn.at.rawValue: ["changed_at", "date"],
      DocumentColumn.author.rawValue: ["author"],
      DocumentColumn.action.rawValue: ["change"],
      DocumentColumn.size.rawValue: ["size"],
      DocumentColumn.formerly.rawValue: ["old_path"],
      DocumentColumn.bot.rawValue: ["is_bot"],
    ],
    notes: [
      "A renamed file stays one document where its former path stands in old_path.",
      "Lines added and deleted are not read: without a size every update is one of substance.",
    ])
}
