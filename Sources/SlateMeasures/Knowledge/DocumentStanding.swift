import SlateModel

/// How a document stands at an instant: alive or not, fresh or stale, and who ever touched it.
struct DocumentStanding: Sendable {
  private static let year: Int64 = 365 * 86_400

  /// Place in the log of its last row.
  let last: Int
  let isLive: Bool
  /// Neither changed in substance nor reviewed for 365 days, or past its day of review.
  let isStale: Bool

  /// Nil where the document has no row before the instant, which is a local midnight.
  init?(_ range: Range<Int>, before instant: Int64, _ ground: Ground) {
    let log = ground.documents
    guard let last = log.last(of: range, before: instant) else { return nil }
    let row = log.changes[last]
    self.last = last
    isLive = row.action != .retire && !ground.isDeadState[Int(row.state)]
    let fresh = (range.lowerBound...last).last {
      log.changes[$0].isSubstantive || log.changes[$0].isReview
    }
    let isTouched = fresh.map { log.changes[$0].at >= instant - Self.year } ?? false
    let isOverdue =
      row.reviewBy != Table.missing && Int(row.reviewBy) < ground.day(of: instant)
    isStale = !isTouched || isOverdue
  }

  /// Somebody of the provider and nobody internal wrote or reviewed any row up to its last.
  func isProviderOnly(_ range: Range<Int>, _ ground: Ground) -> Bool {
    let table = ground.export.table(.documents)
    var hasProvider = false
    for change in ground.documents.changes[range.lowerBound...last] {
      let reviewer = table.name(DocumentColumn.reviewer.rawValue, change.row)
      for name in [change.author, reviewer] where name != 0 {
        let person = ground.people.person(name)
        guard ground.people.isCounted(person) else { continue }
        switch ground.people.side(of: person, on: ground.day(of: change.at)) {
        case .internal: return false
        case .provider: hasProvider = true
        case .unknown: break
        }
      }
    }
    return hasProvider
  }
}
