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
    (DetailWords.resolvedBefore, { $0.resolve.reason == .endBeforeStart }),
    (DetailWords.answeredBefore, { $0.respond.reason == .endBeforeStart }),
    (DetailWords.pausedOutside, { $0.isPausedOutside }),
  ]
}
