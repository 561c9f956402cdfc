import SlateModel

extension TableKind {
  /// The columns that hold names of people.
  var personColumns: [Int] {
    switch self {
    case .tickets: [TicketColumn.requester, .assignee, .resolver].map(\.rawValue)
    case .events: [EventColumn.person.rawValue]
    case .documents: [DocumentColumn.author, .reviewer].map(\.rawValue)
    case .sessions: [SessionColumn.person, .leader].map(\.rawValue)
    case .systems, .tests, .people, .evidence, .decisions, .familyRules: []
    }
  }

  /// The columns that hold names of teams.
  var teamColumns: [Int] {
    switch self {
    case .tickets: [TicketColumn.team.rawValue]
    case .events: [EventColumn.team.rawValue]
    default: []
    }
  }
}
