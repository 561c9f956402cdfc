import SlateMeasures
import SlateModel

/// An explained recurring issue for programs.
package struct FamilyExplanationRecord: Encodable, Sendable {
  let family, name, quarter, asOf, timeZone: String
  let provisional: Bool
  let area: OrNull<String>
  let areaKind, keyKind: String
  let words: [String]
  let isRecurring, isStorm: Bool
  let status: OrNull<String>
  let tickets, requesters: Int
  /// Null where the data begin too late.
  let baseline: OrNull<Int>
  let expected: OrNull<Double>
  let p: OrNull<Double>
  let hours: Double
  let sides, systems: [Count]
  let documents, problems: [String]
  let workaround: OrNull<String>
  let cause: OrNull<String>
  let firstSeen, lastSeen: String
  let wordings: [Wordings]
  let quarters: [Count]
  let examples: [Example]

  struct Count: Encodable, Sendable {
    let name: String
    let tickets: Int
  }

  struct Wordings: Encodable, Sendable {
    let joinedBy: String
    let words: [String]
    let tickets: Int
  }

  struct Example: Encodable, Sendable {
    let ticket, place: String
  }

  package init(_ explanation: FamilyExplanation) {
    let (entry, zone) = (explanation.entry, explanation.ground.zone)
    let span = explanation.report.span
    func instant(_ seconds: Int64) -> String { zone.iso(Instant(secondsSince1970: seconds)) }
    family = entry.id
    name = entry.name
    quarter = span.quarter.label
    asOf = instant(span.asOf)
    timeZone = zone.identifier
    provisional = span.isProvisional
    area = OrNull(explanation.areaKind == .none ? nil : entry.area)
    areaKind = explanation.areaKind.rawValue
    keyKind = explanation.keyKind.rawValue
    words = entry.pattern
    isRecurring = entry.isRecurring
    isStorm = entry.standing.isStorm
    status = OrNull(entry.standing.status?.rawValue)
    tickets = entry.tickets
    requesters = entry.standing.requesters
    baseline = OrNull(entry.expected == nil ? nil : entry.standing.baseline.count)
    expected = OrNull(entry.expected?.millionths.approximation)
    p = OrNull(entry.standing.p.map { Millionths($0).approximation })
    hours = entry.hours.millionths.approximation
    sides = entry.sides.filter { $0.tickets > 0 }.map {
      Count(name: $0.side.name, tickets: $0.tickets)
    }
    systems = entry.systems.map { Count(name: $0.name, tickets: $0.tickets) }
    documents = entry.documents
    problems = entry.problems
    workaround = OrNull(entry.workaround)
    let told = Words.english.families.cause(entry.standing.cause, explanation.published.table, zone)
    cause = OrNull(told.isEmpty ? nil : told)
    firstSeen = instant(entry.firstSeen)
    lastSeen = instant(entry.lastSeen)
    wordings = entry.variants.map {
      Wordings(
        joinedBy: $0.joining.name, words: explanation.published.words($0.words),
        tickets: $0.tickets)
    }
    quarters = entry.quarters.map { Count(name: $0.label, tickets: $0.tickets) }
    examples = explanation.examples.map { Example(ticket: $0.ticket, place: $0.place) }
  }
}

extension Families.Variant.Joining {
  fileprivate var name: String {
    switch self {
    case .own: "own words"
    case .nearWords: "near words"
    case .typingError: "typing error"
    case .rule: "rule"
    }
  }
}
