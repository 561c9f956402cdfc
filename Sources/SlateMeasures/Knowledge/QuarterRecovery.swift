import SlateModel

/// The recovery of critical systems at a quarter's end and, like for like, at its start.
package struct QuarterRecovery: Sendable {
  package let now: RecoveryLadder
  let before: RecoveryLadder

  init(_ ground: Ground, span: QuarterSpan) {
    now = RecoveryLadder(
      ground, before: span.asOf, undatedHold: span.dataEnd <= span.end)
    before = RecoveryLadder(ground, before: span.start, undatedHold: false)
  }

  /// The system's step at the start, where it was critical then as well.
  package func before(_ system: UInt32) -> RecoveryStep? { before[system]?.step }

  /// Steps of the systems that are critical at both ends; nil where the register did not exist at
  /// the start.
  var moves: [(before: RecoveryStep, now: RecoveryStep)]? {
    before.isEmptyRegister || now.isEmptyRegister
      ? nil : now.rungs.compactMap { rung in before(rung.system).map { ($0, rung.step) } }
  }

  /// Systems that were critical at the start and are not any more, by name.
  package var noLongerCritical: [UInt32] {
    before.rungs.map(\.system).filter { now[$0] == nil }
  }
}
