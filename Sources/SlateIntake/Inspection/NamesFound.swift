import SlateModel

/// The names that the rows of a file have in the columns that the configuration speaks of.
struct NamesFound {
  let priorities: [FileContents.Occurrence]
  let states: [FileContents.Occurrence]
  let teams: [FileContents.Occurrence]

  init(_ table: Table, _ names: NameTable) {
    func occurrences(_ ticket: TicketColumn, _ event: EventColumn) -> [FileContents.Occurrence] {
      switch table.kind {
      case .tickets: Self.occurrences(table.names[ticket.rawValue], names)
      case .events: Self.occurrences(table.names[event.rawValue], names)
      default: []
      }
    }
    priorities = occurrences(.priority, .priority)
    states = occurrences(.state, .state)
    teams = occurrences(.team, .team)
  }

  /// The most frequent first, then by their bytes; empty cells are none.
  static func occurrences(_ column: [UInt32], _ names: NameTable) -> [FileContents.Occurrence] {
    var counts: [UInt32: Int] = [:]
    for id in column where id != 0 { counts[id, default: 0] += 1 }
    return counts.sorted { first, second in
      first.value == second.value
        ? names.precedes(first.key, second.key) : first.value > second.value
    }.map { FileContents.Occurrence(name: names[$0.key], rows: $0.value) }
  }
}
