import SlateModel

/// What is left to say of the tools' own verdicts once a ticket's row is known.
struct ToolVerdicts {
  /// By file: the tool calls met what is merely not late yet.
  let areRunning: [Bool]
  /// What each name means as a state.
  let kinds: [StateKind]

  /// Drops what is not over yet, and judges by the tool's own deadline where it says no more.
  func settle(_ tickets: inout Table) {
    let verdict = TicketColumn.slaMet.rawValue
    let hasDeadlines = !tickets.instants[TicketColumn.due.rawValue].isEmpty
    guard hasDeadlines || areRunning.contains(true) else { return }
    if tickets.numbers[verdict].isEmpty {
      tickets.numbers[verdict] = Array(repeating: Table.missing, count: tickets.count)
    }
    for row in 0..<tickets.count {
      let stop = stop(of: row, tickets)
      let due = tickets.instant(TicketColumn.due.rawValue, row)
      switch tickets.numbers[verdict][row] {
      case 1 where areRunning[Int(tickets.file[row])] && stop == 0 && !isDone(row, tickets):
        tickets.numbers[verdict][row] = Table.missing
      case Table.missing where due != 0 && stop != 0:
        tickets.numbers[verdict][row] = stop <= due ? 1 : 0
      default: break
      }
    }
  }

  /// The resolution, else the closing; 0 where there is none.
  private func stop(of row: Int, _ tickets: Table) -> UInt32 {
    let resolved = tickets.instant(TicketColumn.resolved.rawValue, row)
    return resolved == 0 ? tickets.instant(TicketColumn.closed.rawValue, row) : resolved
  }

  private func isDone(_ row: Int, _ tickets: Table) -> Bool {
    kinds[Int(tickets.name(TicketColumn.state.rawValue, row))].isDone
  }
}
