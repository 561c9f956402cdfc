import SlateMeasures
import SlateModel

extension Edition {
  /// So many of the oldest tickets are listed.
  private static let listed = 20

  /// The oldest tickets that are open at the end.
  func addBacklog(to detail: inout Report) {
    detail.heading(2, words.detail.backlog)
    let numbers = ground.export.tickets.texts[TicketColumn.ticket.rawValue]
    let open = report.facts.filter { $0.isOpenAtEnd && $0.entry != .none }.map {
      (facts: $0, number: numbers[$0.ticket])
    }.sorted { first, second in
      first.facts.opened == second.facts.opened
        ? first.number.utf8.lexicographicallyPrecedes(second.number.utf8)
        : first.facts.opened < second.facts.opened
    }
    guard !open.isEmpty else { return detail.paragraph(.plain(words.detail.none)) }
    detail.titled(
      Report.Grid(
        words.detail.oldest, header: words.detail.oldestHeader,
        rows: open.prefix(Self.listed).map { ticket in
          [
            ticket.number, words.detail.age(span.asOf - ticket.facts.opened),
            names[ticket.facts.priority], names[ticket.facts.team], words.side(ticket.facts.side),
            names[ticket.facts.system], words.detail.verdict(ticket.facts.resolve.verdict),
          ]
        }, textColumns: [0, 2, 3, 4, 5, 6]))
    if open.count > Self.listed {
      detail.paragraph(.plain(words.detail.more(open.count - Self.listed, in: "tickets.csv")))
    }
  }
}
