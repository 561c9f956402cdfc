import SlateModel

extension Format {
  /// Zammad's report of tickets, saved from the spreadsheet as CSV: a title above, the zone below.
  static let zammad = Format(
    name: "zammad", title: "Zammad, report of tickets",
    signature: Signature(
      everyOne("#", "title"),
      atLeast(1, of: "close in min", "close diff in min", "first response in min")),
    headers: byColumn([
      .ticket: ["#"], .opened: ["created at"], .responded: ["first response at"],
      .resolved: ["closed at", "close at"], .priority: ["priority"], .state: ["state"],
      .subject: ["title"], .requester: ["customer"], .team: ["group"], .assignee: ["owner"],
      .updated: ["updated at"], .channel: ["create channel"], .slaMet: ["close diff in min"],
      .client: ["organization"],
    ]), missing: ["-"], states: StateWords(cancelled: ["Removed"]),
    verdict: .timeLeft(zeroIsNothing: false),
    notes: [
      "Closing is resolution: the tool knows no other.",
      "Close Diff In Min is what was left of the goal; negative is late.",
      "Pauses stand in no column.",
    ])
}
