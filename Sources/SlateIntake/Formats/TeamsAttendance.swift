import SlateModel

extension Format {
  /// Microsoft Teams' report of attendance since 2021: a summary, then a table of people; since 2022
  /// in sections, of which only the second, the table of participants, is read.
  static let teamsAttendance = Format(
    name: "teams-attendance", title: "Microsoft Teams, report of attendance", kind: .sessions,
    signature: Signature(
      atLeast(1, of: TeamsWords.people), atLeast(1, of: TeamsWords.roles),
      atLeast(1, of: TeamsWords.joins + TeamsWords.participants), none(of: TeamsWords.others)),
    headers: bySessionColumn([
      .at: TeamsWords.joins.map(Header.init(stringLiteral:)),
      .person: TeamsWords.people.map(Header.init(stringLiteral:)),
      .minutes: TeamsWords.durations.map { .length($0, in: .minutes) },
      .until: TeamsWords.leaves.map(Header.init(stringLiteral:)),
      .role: TeamsWords.roles.map(Header.init(stringLiteral:)),
    ]), missing: ["-", "null"], hasSections: true,
    meeting: TeamsWords.meeting,
    refusal: Refusal(
      reason: "this report tells who came, but neither when the meeting was nor for how long",
      remedy: "let the organiser download it again with times, or add the lines of its summary"),
    notes: [
      "Times are on the clock of the person who downloaded the report; name the zone.",
      "A meeting is called by its title and start; the title's words for handing over (hand-over, "
        + "pairing, walkthrough, drill) make its kind, and who has the role of organiser leads it.",
      "Several rows of one person are one attendance: the union of the times present.",
      "Headers in a language that is not known are told by the cells below them.",
    ])
}
