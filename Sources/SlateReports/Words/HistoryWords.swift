import SlateMeasures

/// How the review speaks of what was published before.
struct HistoryWords: WordGroup {
  let words: Words

  var trend: String { say("The last eight quarters") }
  var restatements: String { say("Restatements") }
  var restated: String { say("Restated:") }
  var notReported: String { say("not reported") }
  var provisional: String { say("Provisional:") }
  var notOver: String { say("the quarter is not over in the data.") }
  var draft: String { say("Draft: it is not in the history.") }
  var none: String { say("no value") }

  var restatementCaption: String { say("Figures that differ from what was published before") }
  var restatementHeader: [String] {
    say([
      "Measure", "By", "Key", "Was", "Now", "Reason", "Data went through", "Data go through",
    ])
  }

  func word(_ reason: Restatement.Reason) -> String {
    switch reason {
    case .definitionChanged: say("definition changed")
    case .configurationChanged: say("configuration changed")
    case .matured: say("matured")
    case .lateRows: say("late rows")
    case .reclassified: say("reclassified")
    }
  }

  func quarter(_ label: String, isProvisional: Bool) -> String {
    isProvisional ? say("\(label) (provisional)") : label
  }

  func quarter(_ column: ChartColumn) -> String {
    quarter(column.label, isProvisional: column.isProvisional)
  }

  /// How many figures, and why.
  func restated(_ restatements: [Restatement]) -> String {
    let figures = Set(restatements.map(\.name)).count
    let reasons = Restatement.Reason.allCases.compactMap { reason -> String? in
      let count = Set(restatements.filter { $0.reason == reason }.map(\.name)).count
      return count == 0 ? nil : "\(words.integer(count)) \(cause(reason))"
    }
    let (count, causes) = (words.integer(figures), reasons.joined(separator: ", "))
    return say(
      figures, "\(count) figure differs from what was published before (\(causes)).",
      "\(count) figures differ from what was published before (\(causes)).")
  }

  /// `On the scoreboard: Open at the end (8 before).`; nothing where none of it is another.
  func onScoreboard(_ restated: [(measure: String, was: String)]) -> [String] {
    let told = restated.map { say("\(words.measures.name($0.measure)) (\($0.was) before)") }
    return told.isEmpty ? [] : [say("On the scoreboard: \(told.joined(separator: ", ")).")]
  }

  private func cause(_ reason: Restatement.Reason) -> String {
    switch reason {
    case .definitionChanged: say("by a changed definition")
    case .configurationChanged: say("by a changed configuration")
    case .matured: say("matured")
    case .lateRows: say("by late rows")
    case .reclassified: say("by reclassified rows")
    }
  }
}
