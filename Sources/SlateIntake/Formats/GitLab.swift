import SlateModel

extension Format {
  /// GitLab's export of a project's issues; its headers name the zone.
  static let gitLab = Format(
    name: "gitlab", title: "GitLab, issues",
    signature: Signature(
      everyOne("issue id", "created at (utc)"),
      atLeast(1, of: "closed at (utc)", "updated at (utc)")),
    headers: byColumn([
      .ticket: ["issue id"], .opened: ["created at (utc)"],
      .resolved: ["closed at (utc)"], .state: ["state"], .subject: ["title"],
      .requester: ["author", "author username"], .assignee: ["assignee", "assignee username"],
      .updated: ["updated at (utc)"],
    ]),
    notes: [
      "Closing is resolution: the tool knows no other. An issue that was opened again has none.",
      "An issue's number is its project's own: where several projects are read in one run, name "
        + "URL as the column of tickets.",
      "Priorities, teams and systems are labels, all in one cell, and are not read.",
      "There is no promise, no time of response and no pause.",
    ])
}
