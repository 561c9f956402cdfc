import SlateModel

/// Who came back with the same issue.
struct RepeatContacts: Sendable {
  private let families: Families
  private let dataEnd: Int64
  /// The openings of each requester's tickets of a family, with their tickets.
  private let openings: [UInt64: [(opened: Int64, ticket: Int)]]

  /// - Parameter isCancelled: whether a ticket is cancelled where the data end.
  init(_ ground: Ground, families: Families, dataEnd: Int64, facts: [TicketFacts]) {
    self.families = families
    self.dataEnd = dataEnd
    let wanted = Set(
      facts.lazy.filter(\.isResolvedInQuarter)
        .compactMap { Self.code($0.requester, families.ofTicket[$0.ticket]) })
    let tickets = ground.export.tickets
    let requesters = tickets.names[TicketColumn.requester.rawValue]
    var openings: [UInt64: [(Int64, Int)]] = [:]
    var history = TicketHistory()
    for (ticket, requester) in requesters.enumerated() {
      guard let code = Self.code(requester, families.ofTicket[ticket]), wanted.contains(code) else {
        continue
      }
      ground.histories.build(ticket, into: &history)
      guard let last = history.phase(before: dataEnd), history.phases[last].kind != .cancelled
      else { continue }
      openings[code, default: []].append((history.opened, ticket))
    }
    self.openings = openings
  }

  private static func code(_ requester: UInt32, _ family: Int32) -> UInt64? {
    requester == 0 || family == Families.unclassifiable
      ? nil : UInt64(requester) << 32 | UInt64(UInt32(bitPattern: family))
  }

  /// Whether the same requester opened another ticket of the family within 14 days of the
  /// resolution; nil where that cannot be told.
  func isRepeated(_ facts: TicketFacts) -> Bool? {
    let until = facts.left + 14 * 86_400
    guard until <= dataEnd, let code = Self.code(facts.requester, families.ofTicket[facts.ticket])
    else { return nil }
    return openings[code]?.contains {
      $0.ticket != facts.ticket && $0.opened > facts.left && $0.opened <= until
    } ?? false
  }
}
