package import SlateModel

/// What each person did in a quarter: everyone who did something, and everyone of the list who was
/// there. Shared, machine and bot accounts are nobody.
package struct QuarterPeople: Sendable {
  package struct Entry: Sendable {
    package let person: UInt32
    package let side: Side
    package fileprivate(set) var ticketsResolved = 0
    package fileprivate(set) var documentsChanged = 0
    /// Hand-over sessions that reached them, and the seconds there.
    package fileprivate(set) var sessions = 0
    package fileprivate(set) var seconds: Int64 = 0
    /// Nil where nothing can be said yet, or they were at no session.
    package fileprivate(set) var didAfterwards: Bool?
  }

  /// By name.
  package let entries: [Entry]

  package init(_ ground: Ground, _ report: QuarterReport) {
    let span = report.span
    let lastDay = ground.day(of: span.asOf - 1)
    var entries: [UInt32: Entry] = [:]
    func update(_ person: UInt32, _ change: (inout Entry) -> Void) {
      guard ground.people.isCounted(person) else { return }
      change(
        &entries[
          person,
          default: Entry(person: person, side: ground.people.side(of: person, on: lastDay))])
    }
    let days = span.quarter.start.daysSince1970...max(span.quarter.start.daysSince1970, lastDay)
    for side in Side.allCases {
      for person in ground.people.present(on: side, days: days) { update(person) { _ in } }
    }
    var resolved = [Int](repeating: 0, count: ground.export.names.count)
    for fact in report.facts where fact.isResolvedInQuarter { resolved[Int(fact.person)] += 1 }
    for (name, count) in resolved.enumerated() where count > 0 {
      update(ground.people.person(UInt32(name))) { $0.ticketsResolved += count }
    }
    for document in report.knowledge.documents.changed {
      for author in document.authors { update(author) { $0.documentsChanged += 1 } }
    }
    let sessions = report.knowledge.sessions
    for reach in sessions.reached {
      update(reach.person) {
        $0.sessions += 1
        $0.seconds += reach.seconds
      }
    }
    for person in sessions.watched {
      update(person) { $0.didAfterwards = sessions.didAfterwards.contains(person) }
    }
    self.entries = entries.values.sorted {
      ground.export.names.precedes($0.person, $1.person)
    }
  }
}
