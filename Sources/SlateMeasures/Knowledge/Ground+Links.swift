import SlateModel

extension Ground {
  func document(of ticket: TicketFacts) -> UInt32 {
    export.tickets.name(TicketColumn.document.rawValue, ticket.ticket)
  }

  /// Whether a ticket is linked to a document, known or not, before an instant.
  func isLinked(_ ticket: TicketFacts, before instant: Int64) -> Bool {
    document(of: ticket) != 0
      || links.hasRowLinks
        && !links.documents(of: ticket.ticket, named: 0, before: instant).isEmpty
  }

  /// Whether a ticket is linked before an instant to a document that was there before it.
  func isKnown(_ ticket: TicketFacts, before instant: Int64) -> Bool {
    links.documents(of: ticket.ticket, named: document(of: ticket), before: instant).contains {
      documents.changes[documents.documents[$0].changes.lowerBound].at < ticket.opened
    }
  }
}
