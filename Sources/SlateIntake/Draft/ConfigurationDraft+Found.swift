import SlateModel

extension ConfigurationDraft {
  var teamSides: [String] {
    let lines = teams.map { team in
      [
        "\(jsonText(team.name)): \"\(SuggestedSide.side(of: team.name).name)\",",
        "// \(team.rows.of("row"))",
      ]
    }
    let example = [["\"MSP*\": \"provider\","]]
    let none = [
      "// These exports name no team: whose side a ticket was resolved on is told by who did it.",
      "// List them in a CSV with the columns person and side, and name it in inputs: people.",
    ]
    return [
      "// Which side each team is on, \"internal\" or \"provider\"; teams that stay out are on neither.",
      "// A star stands for any letters: \"MSP*\".",
    ] + (lines.isEmpty && hasTickets ? none : []) + ["teams: {"]
      + toUncomment(lines.isEmpty ? example : lines) + ["},"]
  }

  var policies: [String] {
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

  var stateRules: [String] {
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
