package import SlateModel

extension Ground {
  /// What a state of the exports means to the clock and the ledger.
  package func kind(ofState state: UInt32) -> StateKind { histories.kinds[Int(state)] }
}
