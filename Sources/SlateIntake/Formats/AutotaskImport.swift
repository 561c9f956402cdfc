import SlateModel

extension Format {
  /// Autotask's tickets exported in the form of its own import template.
  static let autotaskImport = Format(
    name: "autotask-import", title: "Autotask, tickets in the form of the import template",
    signature: Signature(everyOne("autotask ticket number (updates only)")),
    headers: Autotask.headers([
      .ticket: ["autotask ticket number (updates only)", "external (legacy) ticket id"],
      .opened: ["create date/time", "[required] create date/time"],
      .resolved: ["complete date/time"],
    ]), missing: ["-"], states: Autotask.states,
    refusal: Refusal(
      reason: "this template has no Create Date/Time",
      remedy: "export tickets in import template format with Create Date/Time and "
        + "Complete Date/Time"),
    notes: Autotask.notes + ["The export holds no verdict of the tool."])
}
