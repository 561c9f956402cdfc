extension Measure {
  static let ledgerUnexplained = Measure(
    "ledger_unexplained", .tickets, by: .whole,
    """
    Open at the start + opened + reopened - resolved - cancelled - closed without resolution - \
    open at the end: 0, or the ledger does not hold.
    """,
    .quarter { view in
      let ledger = view.facts.count { $0.entry != .none }
      let out = view.facts.count { $0.entry != .none && ($0.isOpenAtEnd || $0.leftInQuarter) }
      return Scalar(value: Ratio(Int64(ledger - out)), n: ledger)
    })
}
