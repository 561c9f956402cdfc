import SlateModel

/// What ServiceNow's exports have in common.
enum ServiceNow {
  static let numbers = ["INC*", "RITM*", "REQ*", "SCTASK*", "TASK*", "PRB*", "CHG*", "IMS*"]

  static let missing = ["?", "null", "--", "unknown"]

  /// Raw state numbers, which stand in exports of stored instead of displayed values.
  static let rawStates: [Int: [String: String]] = [
    TicketColumn.state.rawValue: [
      "1": "New", "2": "In Progress", "3": "On Hold", "6": "Resolved", "7": "Closed",
      "8": "Canceled",
    ]
  ]

  static let states = StateWords(closed: ["Closed Complete", "Closed Incomplete", "Closed Skipped"])

  static let notes = [
    "Times carry no zone: that of the user who exported them, or UTC; name it.",
    "made_sla is the tool's flag of before 2011; with a file of task_sla rows beside this one, "
      + "their verdict counts.",
    "Pauses stand in no column: only an update log or task_sla tells them.",
  ]
}
