import SlateModel

/// What Freshdesk and Freshservice have in common.
enum Freshworks {
  static let missing = ["--", "no group", "no agent"]

  static let states = StateWords(paused: ["Waiting*", "Pending*"])

  /// Empty until the ticket is resolved.
  static let verdict = VerdictForm.words(
    met: ["within sla"], breached: ["sla violated", "violated sla"], nothing: ["-"])

  static let notes = [
    "Times carry no zone: that of the account or of the agent; name it.",
    "Pauses stand in no column: the status Pending stops the tool's clock, and the export does not "
      + "say for how long.",
  ]
}
