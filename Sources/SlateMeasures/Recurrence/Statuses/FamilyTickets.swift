import SlateModel

/// The tickets of each family by opening, and until when they stood cancelled.
///
/// Made once a run: a quarter's windows are found by searching.
struct FamilyTickets: Sendable {
  /// Families with as many tickets as make an issue a recurring one.
  private(set) var families: [Int32] = []
  /// By family: where its tickets begin; those of families too small have none.
  private var starts: [Int32]
  private var tickets: [Int32]
  private var opened: [UInt32]
  /// The histories of the tickets that are cancelled at some time.
  private let cancelled: [Int32: [TicketHistory.Phase]]
  /// The first opening of the input.
  let firstOpening: Int64

  /// - Parameters:
  ///   - families: the family of each ticket, below 0 for none; `count` of them.
  init(_ ground: Ground, families ofTicket: [Int32], count: Int) {
    let openings = ground.export.tickets.instants[TicketColumn.opened.rawValue]
    var sizes = [Int32](repeating: 0, count: count)
    for family in ofTicket where family >= 0 { sizes[Int(family)] += 1 }
    starts = [0]
    for (family, size) in sizes.enumerated() {
      let isEnough = Int(size) >= ground.configuration.recurring.minimum
      if isEnough { families.append(Int32(family)) }
      starts.append(starts[family] + (isEnough ? size : 0))
    }
    tickets = Array(repeating: 0, count: Int(starts[count]))
    var places = starts
    for (ticket, family) in ofTicket.enumerated() where family >= 0 {
      let place = places[Int(family)]
      guard place < starts[Int(family) + 1] else { continue }
      tickets[Int(place)] = Int32(ticket)
      places[Int(family)] += 1
    }
    opened = tickets.map { openings[Int($0)] }
    firstOpening = Int64(openings.min() ?? 0)
    cancelled = Self.cancelled(ground)
    for family in families { sort(Int(starts[Int(family)])..<Int(starts[Int(family) + 1])) }
  }

  /// Exports are nearly always in the order of opening.
  private mutating func sort(_ range: Range<Int>) {
    let isSorted = zip(range, range.dropFirst()).allSatisfy { opened[$0] <= opened[$1] }
    if isSorted { return }
    let order = range.sorted { (opened[$0], tickets[$0]) < (opened[$1], tickets[$1]) }
    let (sortedTickets, sortedOpened) = (order.map { tickets[$0] }, order.map { opened[$0] })
    tickets.replaceSubrange(range, with: sortedTickets)
    opened.replaceSubrange(range, with: sortedOpened)
  }

  private static func cancelled(_ ground: Ground) -> [Int32: [TicketHistory.Phase]] {
    let (export, kinds) = (ground.export, ground.histories.kinds)
    let states = export.tickets.names[TicketColumn.state.rawValue]
    var found: [Int32: [TicketHistory.Phase]] = [:]
    var history = TicketHistory()
    for ticket in 0..<export.tickets.count {
      let isByColumn = !states.isEmpty && kinds[Int(states[ticket])] == .cancelled
      guard
        isByColumn
          || export.events.range(ofTicket: ticket).contains(where: {
            kinds[Int(export.events.state[$0])] == .cancelled
          })
      else { continue }
      ground.histories.build(ticket, into: &history)
      found[Int32(ticket)] = history.phases
    }
    return found
  }

  /// The tickets of a family that were opened in a stretch of time and do not stand cancelled just
  /// before an instant, by opening.
  func window(_ family: Int32, _ span: Range<Int64>, asOf: Int64) -> [Int32] {
    let all = Int(starts[Int(family)])..<Int(starts[Int(family) + 1])
    let first = place(of: span.lowerBound, in: all)
    let last = place(of: span.upperBound, in: all)
    let found = tickets[first..<max(first, last)]
    return cancelled.isEmpty ? Array(found) : found.filter { !isCancelled($0, before: asOf) }
  }

  /// How many tickets of a family were opened in a stretch of time, cancelled ones included.
  func count(_ family: Int32, _ span: Range<Int64>) -> Int {
    let all = Int(starts[Int(family)])..<Int(starts[Int(family) + 1])
    return max(0, place(of: span.upperBound, in: all) - place(of: span.lowerBound, in: all))
  }

  private func isCancelled(_ ticket: Int32, before instant: Int64) -> Bool {
    cancelled[ticket]?.last { $0.start < instant }?.kind == .cancelled
  }

  /// Of some places the first whose ticket was not opened before an instant.
  private func place(of instant: Int64, in places: Range<Int>) -> Int {
    var (low, high) = (places.lowerBound, places.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int64(opened[middle]) < instant { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
