/// The changes of all tickets in the order in which they happened, ticket by ticket.
///
/// An empty state, team, person or priority (id 0) is one that the change did not touch.
package struct TicketEvents: Sendable {
  /// Where a ticket's changes begin; one more than there are tickets, or empty without any log.
  package var starts: [UInt32] = []
  /// Seconds since 1970, never falling within a ticket.
  package var at: [UInt32] = []
  package var state: [UInt32] = []
  package var team: [UInt32] = []
  package var person: [UInt32] = []
  package var priority: [UInt32] = []

  package init() {}

  package var isEmpty: Bool { at.isEmpty }

  package func range(ofTicket ticket: Int) -> Range<Int> {
    starts.isEmpty ? 0..<0 : Int(starts[ticket])..<Int(starts[ticket + 1])
  }
}
