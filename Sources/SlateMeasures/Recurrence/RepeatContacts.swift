import SlateModel

/// Who came back with the same issue: the tickets of each requester and family, chained.
///
/// Made once a run; what is cancelled is looked at where a ticket is asked for.
struct RepeatContacts: Sendable {
  /// By ticket; below 0 for none.
  private let families: [Int32]
  private let requesters: [UInt32]
  /// Open addressing with linear probing, at most half full: the last ticket of each chain and 1; 0 is
  /// a free slot.
  private var heads: [Int32]
  /// By ticket: the one before it in its chain and 1; 0 ends it.
  private var next: [Int32]

  /// - Parameter families: the family of each ticket, below 0 for none.
  init(_ tickets: Table, families: [Int32]) {
    self.families = families
    requesters = tickets.names[TicketColumn.requester.rawValue]
    next = Array(repeating: 0, count: families.count)
    var size = 16
    while size < families.count * 2 { size *= 2 }
    heads = Array(repeating: 0, count: size)
    for ticket in requesters.indices where requesters[ticket] != 0 && families[ticket] >= 0 {
      let slot = slot(requesters[ticket], families[ticket])
      next[ticket] = heads[slot]
      heads[slot] = Int32(ticket + 1)
    }
  }

  /// The slot that holds a chain, or would hold it.
  private func slot(_ requester: UInt32, _ family: Int32) -> Int {
    let code = UInt64(requester) << 32 | UInt64(UInt32(bitPattern: family))
    // Multiplying by an odd number close to 2^64 over the golden ratio spreads the upper bits.
    var slot = Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) >> 24) & (heads.count - 1)
    while heads[slot] != 0 {
      let head = Int(heads[slot] - 1)
      if requesters[head] == requester, families[head] == family { break }
      slot = (slot + 1) & (heads.count - 1)
    }
    return slot
  }

  /// Whether the same requester opened another ticket of the family within 14 days of the
  /// resolution, not cancelled where the data end; nil where that cannot be told.
  func isRepeated(_ facts: TicketFacts, _ ground: Ground, dataEnd: Int64) -> Bool? {
    let until = facts.left + 14 * 86_400
    let family = families[facts.ticket]
    guard until <= dataEnd, facts.requester != 0, family >= 0 else { return nil }
    let opened = ground.export.tickets.instants[TicketColumn.opened.rawValue]
    var link = heads[slot(facts.requester, family)]
    while link != 0 {
      let ticket = Int(link - 1)
      let at = Int64(opened[ticket])
      if at > facts.left, at <= until, ticket != facts.ticket,
        !ground.isCancelled(ticket, before: dataEnd)
      {
        return true
      }
      link = next[ticket]
    }
    return false
  }
}

extension Ground {
  /// Whether a ticket stands cancelled just before an instant.
  func isCancelled(_ ticket: Int, before instant: Int64) -> Bool {
    var history = TicketHistory()
    histories.build(ticket, into: &history)
    guard let phase = history.phase(before: instant) else { return true }
    return history.phases[phase].kind == .cancelled
  }
}
