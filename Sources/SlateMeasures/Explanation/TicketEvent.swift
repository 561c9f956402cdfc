package import SlateModel

/// All that happened to a ticket at one instant.
package struct TicketEvent: Sendable {
  /// What a ticket's row dates.
  package enum Mark: String, Sendable, CaseIterable { case opened, responded, resolved, closed }

  /// A row of the log; names are ids in the run's `NameTable`, 0 where it says nothing.
  package struct Change: Sendable {
    package let state: UInt32
    package let team: UInt32
    package let person: UInt32
    package let priority: UInt32
  }

  package let at: Instant
  package fileprivate(set) var marks: [Mark] = []
  package fileprivate(set) var changes: [Change] = []
  /// What the ticket's state comes to from now on, and what it was; nil where that does not change.
  package fileprivate(set) var turn: (from: StateKind?, to: StateKind)?
}

extension FactsBuilder {
  /// What the export tells of the ticket whose history is at hand, in order.
  func events() -> [TicketEvent] {
    var events: [Int64: TicketEvent] = [:]
    func change(at instant: Int64, _ change: (inout TicketEvent) -> Void) {
      change(&events[instant, default: TicketEvent(at: Instant(secondsSince1970: instant))])
    }
    for (mark, at) in marks(of: history.ticket) { change(at: at) { $0.marks.append(mark) } }
    let log = ground.export.events
    for event in log.range(ofTicket: history.ticket) {
      change(at: Int64(log.at[event])) {
        $0.changes.append(
          TicketEvent.Change(
            state: log.state[event], team: log.team[event], person: log.person[event],
            priority: log.priority[event]))
      }
    }
    var before: StateKind?
    for phase in history.phases {
      change(at: phase.start) { $0.turn = ($0.turn.map(\.from) ?? before, phase.kind) }
      before = phase.kind
    }
    return events.values.sorted { $0.at < $1.at }
  }

  private func marks(of ticket: Int) -> [(TicketEvent.Mark, Int64)] {
    let columns: [TicketColumn] = [.opened, .responded, .resolved, .closed]
    return zip(TicketEvent.Mark.allCases, columns).compactMap { mark, column in
      let at = ground.export.tickets.instant(column.rawValue, ticket)
      return at == 0 ? nil : (mark, Int64(at))
    }
  }
}
