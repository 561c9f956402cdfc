import SlateModel

/// The words of what is odd about inputs that can be used.
extension Problem {
  /// So many values are named of those that a policy could have asked for.
  private static let namedValues = 8

  static func rejectedRows(_ file: SourceFile, first: [Rejection]) -> Problem {
    Problem(
      file: file.path, place: first.first.map { SourcePlace(line: $0.line, column: 0) },
      severity: .warning, message: "\(file.rejected) of \(file.rows) rows cannot be used",
      remedy: (first.map { $0.text(showsValue: false) }
        + ["mend the export; what stays wrong is listed in rejected.csv"])
        .joined(separator: "\n"))
  }

  static func unplacedTeam(_ configuration: String, _ use: TeamUse) -> Problem {
    Problem(
      file: configuration, place: nil, severity: .warning,
      message: "no pattern of teams covers \"\(use.name)\": "
        + "\(use.tickets) tickets, \(use.changes) changes",
      remedy: "add it, by the side that it is on: teams: { \(jsonText(use.name)): "
        + "\"internal\" } (or \"provider\")")
  }

  static func idlePolicy(
    _ configuration: String, _ policy: ServicePolicy, key: TicketCondition.Key, values: [String]
  ) -> Problem {
    let asked = (policy.condition[key] ?? []).map { "\"\($0.value.text)\"" }
    let rest = values.count - namedValues
    let known =
      values.prefix(namedValues).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    return Problem(
      file: configuration, place: policy.place, severity: .warning,
      message: "policy \(policy.index + 1) can never match: no ticket has the \(key.name) "
        + asked.joined(separator: " or "),
      remedy: values.isEmpty
        ? "no ticket of these inputs has any \(key.name)"
        : "these inputs have: " + known)
  }

  static func idleCalendar(_ configuration: String, _ calendar: CalendarDeclaration) -> Problem {
    Problem(
      file: configuration, place: calendar.place, severity: .warning,
      message: "no clock runs on the calendar \"\(calendar.name)\"",
      remedy: "name it in a policy or as defaultCalendar, or drop it")
  }
}
