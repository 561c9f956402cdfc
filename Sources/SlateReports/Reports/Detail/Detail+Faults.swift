import SlateMeasures
import SlateModel

extension Edition {
  /// Tickets of the ledger whose instants contradict each other, and what was made of them.
  func addFaults(to detail: inout Report) {
    for fault in Self.faults {
      let tickets = report.facts.filter { $0.entry != .none && fault.isFaulty($0) }.map(\.ticket)
      if tickets.isEmpty { continue }
      let names = tickets.map { ground.export.tickets.texts[TicketColumn.ticket.rawValue][$0] }
      detail.paragraph(
        .plain(fault.title(words.detail)), .plain(names.sorted().joined(separator: ", ")))
    }
  }

  private struct Fault: Sendable {
    let title: @Sendable (DetailWords) -> String
    let isFaulty: @Sendable (TicketFacts) -> Bool
  }

  private static let faults: [Fault] = [
    Fault(title: \.resolvedBefore, isFaulty: { $0.resolve.reason == .endBeforeStart }),
    Fault(title: \.answeredBefore, isFaulty: { $0.respond.reason == .endBeforeStart }),
    Fault(title: \.pausedOutside, isFaulty: { $0.isPausedOutside }),
  ]
}
