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

  /// - Parameter limit: so many teams get their line to add.
  static func unplacedTeams(_ configuration: String, _ teams: [TeamUse], limit: Int) -> Problem? {
    if teams.isEmpty { return nil }
    let told = teams.prefix(namedTeams).map { "\"\($0.name)\" (\($0.occurrences))" }
    let lines = teams.prefix(limit).map { "\(jsonText($0.name)): \"internal\"" }
    return Problem(
      file: configuration, place: nil, severity: .warning,
      message: "no pattern of teams covers " + told.joined(separator: ", ")
        + more(teams.count - told.count),
      remedy: "add each to slate.json, by the side that it is on: teams: { "
        + lines.joined(separator: ",\n") + " } (or \"provider\")"
        + (teams.count > limit ? more(teams.count - limit) + ", which slate check lists" : ""))
  }

  /// So many teams are named in a message.
  private static let namedTeams = 3

  private static func more(_ count: Int) -> String { count > 0 ? " and \(count) more" : "" }

  static func idlePolicy(
    _ configuration: String, _ policy: ServicePolicy, key: TicketCondition.Key, values: [String]
  ) -> Problem {
    let asked = (policy.condition[key] ?? []).map { "\"\($0.value.text)\"" }
    let known =
      values.prefix(namedValues).joined(separator: ", ") + more(values.count - namedValues)
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
