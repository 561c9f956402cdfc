import SlateModel

extension Format {
  /// Microsoft Teams' list of attendance of 2020 and 2021: one row each time that somebody joined or
  /// left.
  static let teamsAttendanceList = Format(
    name: "teams-attendance-list", title: "Microsoft Teams, list of joining and leaving",
    kind: .sessions,
    signature: Signature(
      atLeast(1, of: TeamsWords.people), atLeast(1, of: TeamsWords.deeds),
      atLeast(1, of: TeamsWords.timestamps)),
    headers: bySessionColumn([
      .at: TeamsWords.timestamps.map(Header.init(stringLiteral:)),
      .person: TeamsWords.people.map(Header.init(stringLiteral:)),
      .deed: TeamsWords.deeds.map(Header.init(stringLiteral:)),
    ]), missing: ["-", "null"], meeting: TeamsWords.meeting,
    notes: [
      "Times are on the clock of the person who downloaded the list; name the zone.",
      "Somebody is present from joining to leaving; who never leaves, until the last row of the list.",
      "The list names neither the meeting nor who held it: the file's name stands for the title.",
    ])
}
