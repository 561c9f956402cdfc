import SlateModel

/// The policies of a configuration, made ready for numbered names.
struct ServiceRules: Sendable {
  /// A target in seconds on one calendar.
  struct Target: Sendable {
    let seconds: Int64
    let calendar: Int
  }

  struct Policy: Sendable {
    let respond: Target?
    let resolve: Target?
    /// The calendar of a clock that has no target.
    let calendar: Int
    let pauseStopsResponse: Bool
    let takesOpeningPriority: Bool
  }

  /// What a policy may look at.
  struct Subject {
    var priority: UInt32
    var openingPriority: UInt32
    var side: Side
    var team: UInt32
    var category: UInt32
    var system: UInt32
    var client: UInt32
  }

  let book: CalendarBook
  let policies: [Policy]
  /// By policy and key: which names it admits; nil where the key is not asked for.
  private let admitted: [[[Bool]?]]

  init(_ configuration: Configuration, book: CalendarBook, names: NameTable) {
    self.book = book
    policies = configuration.policies.map { Self.compiled($0, book) }
    let folded = configuration.policies.isEmpty ? [] : names.map(foldedName)
    let sides = Side.allCases.map(\.name)
    admitted = configuration.policies.map { policy in
      TicketCondition.Key.allCases.map { key in
        guard policy.condition[key] != nil else { return nil }
        return (key == .side ? sides : folded).map { policy.condition.admits(folded: $0, as: key) }
      }
    }
  }

  private static func compiled(_ policy: ServicePolicy, _ book: CalendarBook) -> Policy {
    func target(_ declared: ServiceTarget?) -> Target? {
      guard let declared else { return nil }
      let calendar = book.index(named: policy.calendarName(of: declared))
      return Target(
        seconds: book.calendars[calendar].seconds(of: declared.span), calendar: calendar)
    }
    return Policy(
      respond: target(policy.respond), resolve: target(policy.resolve),
      calendar: book.index(named: policy.calendar?.value),
      pauseStopsResponse: policy.pauseStopsResponse,
      takesOpeningPriority: policy.priorityAt == .opening)
  }

  /// The first policy that admits a ticket; nil where none does.
  func policy(for subject: Subject) -> Int? {
    policies.indices.first { refusal(by: $0, of: subject) == nil }
  }

  /// The first key by which a policy does not admit a ticket; nil where it does.
  func refusal(by policy: Int, of subject: Subject) -> TicketCondition.Key? {
    let admitted = admitted[policy]
    for key in Self.keys {
      guard let names = admitted[key.rawValue] else { continue }
      if !names[id(of: key, in: subject, by: policies[policy])] { return key }
    }
    return nil
  }

  private static let keys = TicketCondition.Key.allCases

  private func id(of key: TicketCondition.Key, in subject: Subject, by policy: Policy) -> Int {
    switch key {
    case .priority:
      Int(policy.takesOpeningPriority ? subject.openingPriority : subject.priority)
    case .side: Int(subject.side.rawValue)
    case .team: Int(subject.team)
    case .category: Int(subject.category)
    case .system: Int(subject.system)
    case .client: Int(subject.client)
    }
  }
}
