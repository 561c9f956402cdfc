/// How a tool writes its own verdict on the resolution SLA of a ticket.
///
/// A verdict is never trusted and never dropped: the report compares it with slate's own.
enum VerdictForm: Sendable {
  /// Words, in lower case.
  ///
  /// - Parameter isRunning: the words for met also stand for what is merely not late yet.
  case words(met: [String], breached: [String], nothing: [String] = [], isRunning: Bool = false)
  /// Time left to the goal: negative once the goal has passed.
  ///
  /// - Parameter zeroIsNothing: the tool writes 0 where there is no goal.
  case timeLeft(zeroIsNothing: Bool)

  /// Yes is met.
  static let met = words(met: yes, breached: no)

  /// Yes is met, or not late yet: the tool sets it at the opening and takes it back when it is late.
  static let metUntilLate = words(met: yes, breached: no, isRunning: true)

  /// Yes is breached.
  static let breached = words(met: no, breached: yes, isRunning: true)

  /// Yes is breached; no says nothing, because the tool takes the flag back when a ticket is
  /// closed.
  static let breachedWhileOpen = words(met: [], breached: yes, nothing: no)

  /// What lists of no tool call met and breached, in five languages; yes is met.
  static let anyWords = words(
    met: yes + [
      "1.0", "met", "sla met", "met sla", "within sla", "in sla", "within target", "achieved",
      "compliant", "on time", "ok", "eingehalten", "erfüllt", "respecté", "respectée", "tenu",
      "atteint",
      "cumplido", "cumplida", "cumple", "cumprido", "atendido", "no prazo", "en plazo",
    ],
    breached: no + [
      "0.0", "breached", "sla breached", "breach", "violated", "sla violated", "missed", "not met",
      "outside sla", "out of sla", "non-compliant", "not compliant", "overdue", "late", "failed",
      "exceeded", "verletzt", "nicht eingehalten", "überschritten", "non respecté",
      "non respectée", "dépassé", "incumplido", "incumplida", "no cumple", "vencido", "violado",
      "não cumprido", "estourado", "fora do prazo", "fuera de plazo",
    ],
    nothing: [
      "in progress", "running", "pending", "paused", "open", "active", "on track", "at risk",
      "not applicable", "en cours",
      "in bearbeitung", "en curso", "em andamento",
    ],
    isRunning: true)

  /// Met is only said of what is over: before, it is not breached yet.
  var isRunning: Bool {
    switch self {
    case .timeLeft: true
    case .words(_, _, _, let isRunning): isRunning
    }
  }
}

private let yes = ["yes", "true", "1", "y", "t", "oui", "sim", "sí", "si", "ja"]
private let no = ["no", "false", "0", "n", "f", "non", "não", "nao", "nein"]
