import SlateMeasures
import SlateModel

/// What resolving some tickets of a quarter took.
struct ResolvingWork {
  /// On the SLA clock.
  var seconds: Int64 = 0
  /// How many were resolved.
  var resolved = 0
  /// How many of the resolved ones have a known side, and an internal one.
  var known: Int64 = 0
  var `internal`: Int64 = 0
  /// The known people who resolved them.
  var resolvers: Set<UInt32> = []
}

extension QuarterReport {
  /// The facts of those of some tickets that were open in the quarter.
  func facts(of rows: [Int32]) -> [TicketFacts] {
    rows.compactMap { place(ofFacts: $0).map { facts[$0] } }
  }

  func work(on rows: [Int32], _ people: PersonBook) -> ResolvingWork {
    var work = ResolvingWork()
    for row in rows {
      guard let place = place(ofFacts: row), facts[place].standing == .resolved else { continue }
      work.seconds += facts[place].resolve.elapsed ?? 0
      work.resolved += 1
      if facts[place].side != .unknown { work.known += 1 }
      if facts[place].side == .internal { work.internal += 1 }
      let person = people.person(facts[place].person)
      if person != 0 { work.resolvers.insert(person) }
    }
    return work
  }

  /// Where the facts of a ticket's row stand; nil where it was not open in the quarter.
  private func place(ofFacts row: Int32) -> Int? {
    // Facts stand in the order of the tickets' rows.
    var (low, high) = (0, facts.count)
    while low < high {
      let middle = (low + high) / 2
      if facts[middle].ticket < Int(row) { low = middle + 1 } else { high = middle }
    }
    return low < facts.count && facts[low].ticket == Int(row) ? low : nil
  }
}
