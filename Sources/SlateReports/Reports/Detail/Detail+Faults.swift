import SlateMeasures
import SlateModel

extension Edition {
  /// Tickets of the ledger whose instants contradict each other, and what was made of them.
  func addFaults(to detail: inout Report) {
    for (title, isFaulty) in Self.faults {
      let tickets = report.facts.filter { $0.entry != .none && isFaulty($0) }.map(\.ticket)
      if tickets.isEmpty { continue }
      let names = tickets.map { ground.export.tickets.texts[TicketColumn.ticket.rawValue][$0] }
      detail.paragraph(.plain(title), .plain(names.sorted().joined(separator: ", ")))
    }
  }

  private static let faults: [(title: String, isFaulty: @Sendable (TicketFacts) -> Bool)] = [
    ("Resolved before they were opened: ", { $0.resolve.reason == .endBeforeStart }),
    ("Answered before they were opened: ", { $0.respond.reason == .endBeforeStart }),
    ("Paused outside of their time: ", { $0.isPausedOutside }),
  ]
}
