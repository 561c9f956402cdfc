extension Measure {
  static let recoveryMoves: [Measure] = [
    recoveryMoves("recovery_moved_up", "higher") { $0.now > $0.before },
    recoveryMoves("recovery_moved_down", "lower") { $0.now < $0.before },
  ]

  private static func recoveryMoves(
    _ name: String, _ words: String,
    _ isCounted: @escaping @Sendable ((before: RecoveryStep, now: RecoveryStep)) -> Bool
  ) -> Measure {
    Measure(
      name, .systems, by: .whole, needs: .others,
      """
      Of the systems that are critical both at the quarter's start and at its end, those on a \
      \(words) step of recovery at the end.
      """,
      when: { $0.knowledge.hasRecovery },
      .quarter { view in
        view.knowledge.recovery.moves.map { Scalar($0.count(where: isCounted), of: $0.count) }
      })
  }
}
