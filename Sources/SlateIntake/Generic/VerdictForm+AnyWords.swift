extension VerdictForm {
  /// What lists of no tool call met and breached, in five languages.
  ///
  /// - Parameter header: yes is met, unless it asks for the opposite, as `SLA breached` does.
  static func anyWords(below header: String) -> VerdictForm {
    let key = HeaderKey.of(header)
    let isReversed = breachKeys.contains { key.contains($0) }
    let (yes, no) = (Self.yes + ["1.0"], Self.no + ["0.0"])
    return words(
      met: (isReversed ? no : yes) + metWords, breached: (isReversed ? yes : no) + breachedWords,
      nothing: nothingWords, isRunning: true)
  }

  /// What a header that asks for a breach has in it, as keys.
  private static let breachKeys = [
    "breach", "violat", "missed", "verletzt", "uberschritten", "ueberschritten", "depasse",
    "nonrespect", "incumplid", "vencid", "violad", "estourad", "excedid",
  ]

  private static let metWords = [
    "met", "sla met", "met sla", "within sla", "in sla", "within target", "achieved",
    "compliant", "on time", "ok", "eingehalten", "erfüllt", "respecté", "respectée", "tenu",
    "atteint", "cumplido", "cumplida", "cumple", "cumprido", "atendido", "no prazo", "en plazo",
  ]

  private static let breachedWords = [
    "breached", "sla breached", "breach", "violated", "sla violated", "missed", "not met",
    "outside sla", "out of sla", "non-compliant", "not compliant", "overdue", "late", "failed",
    "exceeded", "verletzt", "nicht eingehalten", "überschritten", "non respecté",
    "non respectée", "dépassé", "incumplido", "incumplida", "no cumple", "vencido", "violado",
    "não cumprido", "estourado", "fora do prazo", "fuera de plazo",
  ]

  private static let nothingWords = [
    "in progress", "running", "pending", "paused", "open", "active", "on track", "at risk",
    "not applicable", "en cours", "in bearbeitung", "en curso", "em andamento",
  ]
}
