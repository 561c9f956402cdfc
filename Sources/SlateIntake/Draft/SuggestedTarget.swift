import SlateModel

/// How urgent a priority sounds, and what is often promised for it: something to change, not to keep.
struct SuggestedTarget {
  /// From 0, the most urgent, to 4; nil where the name tells nothing.
  let urgency: Int?

  /// The words come before the digit: some tools count up, some down.
  init(priority: String) {
    let words = foldedName(priority).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    let spoken = Self.words.first { _, names in
      names.contains { " \(words) ".contains(" \($0) ") }
    }
    let digit = words.first(where: \.isNumber).flatMap(\.wholeNumberValue)
    urgency = spoken?.urgency ?? digit.flatMap { (1...5).contains($0) ? $0 - 1 : nil }
  }

  /// `respond: "15m", resolve: "4h", calendar: "24x7"`
  ///
  /// - Parameter isAnswered: the exports tell when tickets were answered.
  func text(isAnswered: Bool) -> String {
    let promises = [("15m", "4h"), ("1h", "8h"), ("4h", "2bd"), ("1bd", "5bd"), ("1bd", "10bd")]
    let (respond, resolve) = promises[urgency ?? 1]
    return (isAnswered ? "respond: \"\(respond)\", " : "") + "resolve: \"\(resolve)\""
      + (urgency == 0 ? ", calendar: \"24x7\"" : "")
  }

  /// In lower case; those that say `very` stand before the plain ones they hold.
  private static let words: [(urgency: Int, names: [String])] = [
    (
      0,
      [
        "critical", "very high", "highest", "urgent", "emergency", "blocker", "major", "kritisch",
        "sehr hoch", "höchste", "dringend", "critique", "très haute", "urgente", "majeure",
        "crítica", "muy alta", "muito alta", "muy urgente", "muito urgente", "mayor",
      ]
    ),
    (
      4,
      [
        "very low", "lowest", "planning", "trivial", "sehr niedrig", "très basse", "muy baja",
        "muito baixa",
      ]
    ),
    (1, ["high", "hoch", "haute", "élevée", "alta"]),
    (
      2,
      [
        "medium", "moderate", "normal", "mittel", "moyenne", "normale", "media", "média",
        "mediana", "modérée", "modéré", "moderada",
      ]
    ),
    (3, ["low", "minor", "niedrig", "gering", "basse", "faible", "baja", "baixa"]),
  ]
}
