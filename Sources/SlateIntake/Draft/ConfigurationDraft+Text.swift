import SlateModel

extension ConfigurationDraft {
  /// The file as it is written: JSON5 that can be used as it is.
  package var text: String {
    let sections = [names, zone, year, inputs, teamSides, calendars, policies, stateRules]
    let body = sections.filter { !$0.isEmpty }.map { lines in
      lines.map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
    }
    return (heading + ["{", body.joined(separator: "\n\n"), "}", ""]).joined(separator: "\n")
  }

  private var heading: [String] {
    [
      "// What slate init found in \(exports.map(\.name).listed).",
      "//",
      "// Filled in is what the exports tell. What only you know is left as lines to uncomment: take away",
      "// the slashes in front, change what does not fit, and run slate check, then slate report.",
      "// This is JSON5: comments and trailing commas are welcome, and every key may be left out.",
    ]
  }

  private var names: [String] {
    [
      "// For the title of the review.",
      "// organisation: \"Example Ltd\",",
      "// provider: \"Example MSP\",",
    ]
  }

  private var zone: [String] {
    let comment =
      "// Of the report, and of times that state no zone; without one they are read as UTC."
    if let timeZone { return [comment, "timeZone: \(jsonText(timeZone)),"] }
    if let statedZone {
      return [comment, "timeZone: \(jsonText(statedZone)),  // as a file states"]
    }
    return [comment, "// timeZone: \"Europe/Paris\","]
  }

  private var year: [String] {
    ["// The month with which your fiscal year begins, 1 to 12.", "fiscalYearStart: 1,"]
  }

  private var teamSides: [String] {
    let lines = teams.map { team in
      [
        "\(jsonText(team.name)): \"\(SuggestedSide.side(of: team.name).name)\",",
        "// \(team.rows.of("row"))",
      ]
    }
    let example = [["\"MSP*\": \"provider\","]]
    return [
      "// Which side each team is on, \"internal\" or \"provider\"; teams that stay out are on neither.",
      "// A star stands for any letters: \"MSP*\".",
      "teams: {",
    ] + toUncomment(lines.isEmpty ? example : lines) + ["},"]
  }

  private var calendars: [String] {
    [
      "// When the clock runs. Without a default calendar it runs around the clock, and load after hours",
      "// is not measured.",
      "// calendars: {",
      "//   office: {",
      "//     hours: {",
      "//       mon: [\"09:00-12:30\", \"13:30-17:30\"], tue: [\"09:00-17:30\"], wed: [\"09:00-17:30\"],",
      "//       thu: [\"09:00-17:30\"], fri: [\"09:00-16:00\"],",
      "//     },",
      "//     holidays: [\"2026-12-25\", \"2027-01-01\"],  // or a calendar file: \"holidays.ics\"",
      "//   },",
      "// },",
      "// defaultCalendar: \"office\",",
    ]
  }

  private var policies: [String] {
    let ranked = priorities.map { ($0, SuggestedTarget(priority: $0.name)) }
      .sorted { $0.1.urgency ?? .max < $1.1.urgency ?? .max }
    let lines = ranked.map { priority, target in
      [
        "{ when: { priority: \(jsonText(priority.name)) }, "
          + target.text(isAnswered: hasResponses) + " },",
        "// \(priority.rows.of("row"))",
      ]
    }
    let all = [["{ \(SuggestedTarget(priority: "").text(isAnswered: hasResponses)) },"]]
    return [
      "// What was promised; the first that fits a ticket holds. These targets are examples: write yours.",
      "// 15m, 4h, 1d (24 h), 2bd (days of the calendar); a calendar of its own: calendar: \"24x7\".",
      "policies: [",
    ] + toUncomment(lines.isEmpty ? all : lines) + ["],"]
  }

  private var stateRules: [String] {
    guard !states.isEmpty else { return [] }
    let table = alignedRows(
      states.map { [$0.state.name.onOneLine, $0.meaning.meaning, $0.state.rows.of("row")] })
    let lists = StateRules.lists.map { kind, _ in
      let found = states.filter { $0.meaning == kind }.map { jsonText($0.state.name) }
      return "//   \(kind.name): [\(found.joined(separator: ", "))],"
    }
    return ["// What slate takes the states to mean:"] + table.map { "//   \($0)" } + [
      "// Where that is wrong, write the lists that differ; each replaces slate's own.",
      "// states: {",
    ] + lists + ["// },"]
  }

  /// Lines inside braces, commented out, with a remark behind each.
  private func toUncomment(_ lines: [[String]]) -> [String] {
    alignedRows(lines).map { "  // \($0)" }
  }
}

extension [String] {
  /// `a`, `a and b`, `a and 3 more`.
  fileprivate var listed: String {
    let shown = map(\.onOneLine)
    return count > 2 ? "\(shown[0]) and \(count - 1) more" : shown.joined(separator: " and ")
  }
}

extension Int {
  /// `1 row`, `2 rows`
  func of(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

extension String {
  /// A text that ends no comment.
  var onOneLine: String {
    String(map { $0.isNewline ? " " : $0 })
  }
}
