import SlateMeasures

/// How the review speaks of what was published before.
enum HistoryWords {
  static let trend = "The last eight quarters"
  static let restatements = "Restatements"
  static let restated = "Restated:"
  static let notReported = "not reported"
  static let provisional = "Provisional:"
  static let notOver = "the quarter is not over in the data."
  static let draft = "Draft: it is not in the history."
  static let none = "no value"

  static let restatementCaption = "Figures that differ from what was published before"
  static let restatementHeader = [
    "Measure", "By", "Key", "Was", "Now", "Reason", "Data went through", "Data go through",
  ]

  static func word(_ reason: Restatement.Reason) -> String {
    reason.rawValue.replacing("_", with: " ")
  }

  static func quarter(_ label: String, isProvisional: Bool) -> String {
    isProvisional ? "\(label) (provisional)" : label
  }

  /// How many figures, and why.
  static func restated(_ restatements: [Restatement]) -> String {
    let figures = Set(restatements.map(\.name)).count
    let reasons = Restatement.Reason.allCases.compactMap { reason -> String? in
      let count = Set(restatements.filter { $0.reason == reason }.map(\.name)).count
      return count == 0 ? nil : "\(Wording.integer(count)) \(words(reason))"
    }
    let subject = figures == 1 ? "1 figure differs" : "\(Wording.integer(figures)) figures differ"
    return " \(subject) from what was published before (\(reasons.joined(separator: ", ")))."
  }

  /// ` On the scoreboard: Open at the end (8 before).`; nothing where none of it is another.
  static func onScoreboard(_ restated: [(measure: String, was: String)]) -> String {
    let told = restated.map { "\(ReviewWords.name($0.measure)) (\($0.was) before)" }
    return told.isEmpty ? "" : " On the scoreboard: \(told.joined(separator: ", "))."
  }

  private static func words(_ reason: Restatement.Reason) -> String {
    switch reason {
    case .definitionChanged: "by a changed definition"
    case .configurationChanged: "by a changed configuration"
    case .matured: "matured"
    case .lateRows: "by late rows"
    case .reclassified: "by reclassified rows"
    }
  }
}
