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
    policies.indices.first { admits($0, subject) }
  }

  private func admits(_ policy: Int, _ subject: Subject) -> Bool {
    let keys = admitted[policy]
    let priority =
      policies[policy].takesOpeningPriority ? subject.openingPriority : subject.priority
    return admits(keys[0], Int(priority)) && admits(keys[1], Int(subject.side.rawValue))
      && admits(keys[2], Int(subject.team)) && admits(keys[3], Int(subject.category))
      && admits(keys[4], Int(subject.system)) && admits(keys[5], Int(subject.client))
  }

  private func admits(_ names: [Bool]?, _ id: Int) -> Bool { names.map { $0[id] } ?? true }
}
