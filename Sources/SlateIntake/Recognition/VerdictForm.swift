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

  /// Words for yes, in five languages.
  static let yes = ["yes", "true", "1", "y", "t", "oui", "sim", "sí", "si", "ja"]
  /// Words for no, in five languages.
  static let no = ["no", "false", "0", "n", "f", "non", "não", "nao", "nein"]

  /// Met is only said of what is over: before, it is not breached yet.
  var isRunning: Bool {
    switch self {
    case .timeLeft: true
    case .words(_, _, _, let isRunning): isRunning
    }
  }
}
