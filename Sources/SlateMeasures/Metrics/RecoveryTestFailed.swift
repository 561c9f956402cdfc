extension Measure {
  static let recoveryTestFailed = Measure(
    "recovery_test_failed", .systems, by: .whole, needs: .others,
    """
    Of the critical systems by the register in force at the end, those whose latest restore test by \
    then was not passed, or took longer than the recovery time.
    """,
    when: { $0.knowledge.hasCriticalSystems && $0.knowledge.hasRecoveryTests },
    .quarter { view in
      let ladder = view.knowledge.recovery.now
      return ladder.isEmptyRegister
        ? nil : Scalar(ladder.rungs.count(where: \.hasFailedTest), of: ladder.rungs.count)
    })
}
