import SlateModel

extension Format {
  /// Autotask's grid of tickets, exported with the columns that the user displays.
  static let autotaskGrid = Format(
    name: "autotask-grid", title: "Autotask, grid of tickets",
    signature: Signature(
      everyOne("ticket number"),
      atLeast(
        2, of: "queue", "primary resource", "sub-issue type", "issue type", "complete date"),
      none(of: "help topic"), identifiers: ["T*.*"]),
    headers: Autotask.headers([
      .ticket: ["ticket number"],
      .opened: ["created", "create date", "create date/time", "create date time"],
      .resolved: ["complete date", "complete date/time", "completed date", "complete date time"],
    ]), missing: ["-"], states: Autotask.states, notes: Autotask.notes)
}
