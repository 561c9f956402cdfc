import SlateModel

/// The major incidents of a quarter, and those that somebody wrote a review of within two weeks.
///
/// A major is a ticket of the first priority that was resolved in the quarter, or an incident storm.
/// Looked for past the quarter.
struct MajorReviews: Sendable {
  private static let fourteenDays: Int64 = 14 * 86_400

  private(set) var majors = 0
  private(set) var reviewed = 0

  init(
    _ ground: Ground, span: QuarterSpan, facts: [TicketFacts], families: QuarterFamilies
  ) {
    let reviews = ReviewRows(ground, before: span.dataEnd)
    for fact in facts where fact.isResolvedInQuarter && ground.isFirstPriority[Int(fact.priority)] {
      majors += 1
      let until = fact.left + Self.fourteenDays
      if reviews.has(of: [fact.ticket], after: fact.opened, upTo: until) {
        reviewed += 1
      }
    }
    let opened = ground.export.tickets.instants[TicketColumn.opened.rawValue]
    for storm in families.standings where storm.isStorm {
      let tickets = storm.tickets.map { Int($0) }
      guard let first = tickets.first, let last = tickets.last else { continue }
      majors += 1
      let until = Int64(opened[last]) + Self.fourteenDays
      if reviews.has(of: tickets, after: Int64(opened[first]), upTo: until) { reviewed += 1 }
    }
  }
}

/// Every row of a document that is a review, by document and by system.
private struct ReviewRows {
  private let ground: Ground
  private let end: Int64
  /// Instants in rising order.
  private var ofSystem: [UInt32: [Int64]] = [:]
  private var ofDocument: [Int: [Int64]] = [:]

  init(_ ground: Ground, before end: Int64) {
    self.ground = ground
    self.end = end
    for (place, document) in ground.documents.documents.enumerated() {
      for change in ground.documents.changes[document.changes]
      where ground.isReviewKind[Int(change.kind)] && change.at < end {
        ofDocument[place, default: []].append(change.at)
        if change.area.isSystem { ofSystem[change.area.system, default: []].append(change.at) }
      }
    }
    for system in ofSystem.keys { ofSystem[system]?.sort() }
  }

  /// Whether a review linked to some tickets, or of the system of one, has a row after one instant
  /// and up to another.
  func has(of tickets: [Int], after start: Int64, upTo end: Int64) -> Bool {
    if ofDocument.isEmpty { return false }
    func isIn(_ times: [Int64]?) -> Bool {
      times?.first { $0 > start }.map { $0 <= end } ?? false
    }
    return tickets.contains { ticket in
      let table = ground.export.tickets
      let system = table.name(TicketColumn.system.rawValue, ticket)
      let named = table.name(TicketColumn.document.rawValue, ticket)
      return isIn(ofSystem[system])
        || ground.links.documents(of: ticket, named: named, before: self.end)
          .contains { isIn(ofDocument[$0]) }
    }
  }
}

/// Whether a priority is the first: its first number is 1, or without a number it says so.
func isFirstPriorityName(_ name: String) -> Bool {
  let digits = name.drop { !$0.isASCII || !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
  if digits.isEmpty { return ["critical", "highest"].contains(foldedName(name)) }
  return digits.drop { $0 == "0" } == "1"
}
