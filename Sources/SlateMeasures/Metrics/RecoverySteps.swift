extension Measure {
  /// Each stands for the highest step with all below it.
  static let recoverySteps: [Measure] = [
    recovery(.none, "without a live runbook or recovery document") { _ in true },
    recovery(.written, "with one, but neither current nor more") { _ in true },
    recovery(.current, "with a current one, but without times, owner and somebody internal") {
      $0.hasDocumentChanges
    },
    recovery(.complete, "with times, an owner and somebody internal as well, but no proof") {
      $0.hasDocumentChanges
    },
    recovery(.proven, "with all that and a restore test passed in time in the last 365 days") {
      $0.hasDocumentChanges && $0.hasRecoveryTests
    },
  ]

  private static func recovery(
    _ step: RecoveryStep, _ words: String,
    when isMeasured: @escaping @Sendable (KnowledgeSources) -> Bool
  ) -> Measure {
    Measure(
      "recovery_\(step.name)", .systems, by: .whole, needs: .others,
      "Of the critical systems by the register in force at the end, those \(words).",
      when: { $0.knowledge.hasRecovery && isMeasured($0.knowledge) },
      .quarter { view in
        let ladder = view.knowledge.recovery.now
        return ladder.isEmptyRegister ? nil : Scalar(ladder.count(step), of: ladder.rungs.count)
      })
  }
}
