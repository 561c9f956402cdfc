import SlateModel

/// What a ticket's log says of its priority, team and people up to an instant.
struct TicketLog {
  /// What a change may give anew.
  enum Field {
    case team, person, priority
  }

  let events: TicketEvents
  let range: Range<Int>

  /// The last value that a change gave, up to and including an instant; before the first change,
  /// that of the first; 0 where no change gives one.
  func last(_ field: Field, upTo instant: Int64) -> UInt32 {
    let known = known(field, upTo: instant)
    return known.last == 0 ? known.first : known.last
  }

  /// The first value of all and the last up to and including an instant; 0 where there is none.
  func known(_ field: Field, upTo instant: Int64) -> (first: UInt32, last: UInt32) {
    guard !range.isEmpty else { return (0, 0) }
    let values = values(of: field)
    var first: UInt32 = 0
    var last: UInt32 = 0
    for event in range where values[event] != 0 {
      if first == 0 { first = values[event] }
      if Int64(events.at[event]) <= instant { last = values[event] }
    }
    return (first, last)
  }

  private func values(of field: Field) -> [UInt32] {
    switch field {
    case .team: events.team
    case .person: events.person
    case .priority: events.priority
    }
  }

  /// The priority of the first change that gives one; 0 where none does.
  var openingPriority: UInt32 {
    for event in range where events.priority[event] != 0 { return events.priority[event] }
    return 0
  }

  /// A team that held the ticket, from an instant on.
  struct Holding: Equatable {
    let team: UInt32
    let since: Int64
  }

  /// The teams that held the ticket up to and including an instant, one after the other; the first
  /// held it from the beginning, whenever its row says so.
  func holdings(upTo instant: Int64) -> [Holding] {
    var holdings: [Holding] = []
    for event in range where events.team[event] != 0 {
      let at = Int64(events.at[event])
      guard at <= instant || holdings.isEmpty, holdings.last?.team != events.team[event] else {
        continue
      }
      holdings.append(Holding(team: events.team[event], since: at))
    }
    return holdings
  }
}
