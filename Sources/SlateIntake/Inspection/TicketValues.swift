import SlateModel

/// Every value that the tickets of a run have, now or at some time, for the keys that policies ask for.
struct TicketValues {
  private let values: [[String]]

  init(_ inputs: RunInputs) {
    let export = inputs.export
    func names(_ column: TicketColumn, _ logged: [UInt32] = []) -> [String] {
      let ids = Set(export.tickets.names[column.rawValue]).union(logged).subtracting([0])
      return ids.sorted(by: export.names.precedes).map { export.names[$0] }
    }
    let teams = names(.team, export.events.team)
    values = TicketCondition.Key.allCases.map { key in
      switch key {
      case .priority: names(.priority, export.events.priority)
      case .side: Self.sides(teams, inputs)
      case .team: teams
      case .category: names(.category)
      case .system: names(.system)
      case .client: names(.client)
      }
    }
  }

  subscript(key: TicketCondition.Key) -> [String] { values[key.rawValue] }

  /// The sides of the teams and of the people; nobody's is always possible.
  private static func sides(_ teams: [String], _ inputs: RunInputs) -> [String] {
    let people = inputs.export.table(.people)
    let listed = Set(people.names[PersonColumn.side.rawValue]).compactMap {
      Side(name: inputs.export.names[$0])
    }
    let found = Set(teams.map(inputs.configuration.teams.side(of:)) + listed + [.unknown])
    return Side.allCases.filter(found.contains).map(\.name)
  }
}
