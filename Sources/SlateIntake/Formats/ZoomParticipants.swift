import SlateModel

extension Format {
  /// Zoom's report of participants, one row each time that somebody joined, or one a user; the block
  /// about the meeting stands above it if it was asked for.
  static let zoomParticipants = Format(
    name: "zoom-participants", title: "Zoom, report of participants", kind: .sessions,
    signature: Signature(
      atLeast(
        1, of: "name (original name)", "name(original name)", "name", "participant",
        "display name"),
      atLeast(
        1, of: "duration (minutes)", "duration(minutes)", "total duration (minutes)",
        "total duration(minutes)"),
      atLeast(1, of: "user email", "email", "guest", "join time"), none(of: "topic")),
    headers: bySessionColumn([
      .at: ["join time"],
      .person: [
        "name (original name)", "name(original name)", "display name", "participant", "name",
        "user email", "email",
      ],
      .minutes: [
        "duration (minutes)", "duration(minutes)", "total duration (minutes)",
        "total duration(minutes)",
      ].map { .length($0, in: .minutes) },
      .until: ["leave time"],
    ]), missing: ["-"],
    meeting: MeetingForm(
      title: ["topic"], start: ["start time"], host: ["host", "user email", "host email"],
      valuesStandBelow: true, namesAreOriginal: true),
    refusal: Refusal(
      reason: "this report has neither times of joining nor the block about the meeting, so that "
        + "nothing tells when it was",
      remedy: "export it with meeting data, or without merging the rows of one user"),
    notes: [
      "Times are on the clock of the host's account; name the zone.",
      "Of a name with another in brackets the one in brackets counts: it is the account's.",
      "Who is named in the block about the meeting leads it; without the block nobody does.",
      "Several rows of one person are one attendance: the union of the times present.",
    ])
}
