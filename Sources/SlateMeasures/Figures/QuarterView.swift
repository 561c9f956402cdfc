import SlateModel

/// What the measures of one quarter look at.
struct QuarterView: Sendable {
  let ground: Ground
  let span: QuarterSpan
  let facts: [TicketFacts]
  let families: QuarterFamilies
  let documents: QuarterDocuments
  let repeats: RepeatContacts
  let links: FamilyLinks
  let accountability: Accountability
  private let groupings: [Dimension: Grouping]

  init(
    ground: Ground, span: QuarterSpan, facts: [TicketFacts], families: QuarterFamilies,
    documents: QuarterDocuments
  ) {
    self.ground = ground
    self.span = span
    self.facts = facts
    self.families = families
    self.documents = documents
    repeats = RepeatContacts(
      ground, families: families.families, dataEnd: span.dataEnd, facts: facts)
    links = FamilyLinks(ground, families: families.families, span: span)
    accountability = Accountability(ground, span: span)
    let names = ground.export.names
    groupings = [
      .priority: Grouping(facts.map(\.priority), in: names),
      .side: Grouping(facts.map(\.side)),
      .system: Grouping(facts.map(\.system), in: names),
      .category: Grouping(facts.map(\.category), in: names),
      .client: Grouping(facts.map(\.client), in: names),
      .prioritySide: Grouping(facts.map { ($0.priority, $0.side) }, in: names),
    ]
  }

  /// The keys of a dimension in their order.
  func keys(_ dimension: Dimension) -> [String] {
    switch dimension {
    case .all: [""]
    case .month: span.monthNames
    case .week: span.weekNames
    default: groupings[dimension]?.keys ?? []
    }
  }

  /// The key of each observation, by number; -1 where it has none.
  func slots(_ dimension: Dimension, of tickets: [Int32], at instants: [Int64]) -> [Int32] {
    switch dimension {
    case .all: return Array(repeating: 0, count: tickets.count)
    case .month: return instants.map { $0 == 0 ? -1 : Int32(span.month(of: $0)) }
    case .week: return instants.map { $0 == 0 ? -1 : Int32(span.week(of: $0)) }
    default:
      guard let slots = groupings[dimension]?.slots else { return [] }
      return tickets.map { slots[Int($0)] }
    }
  }
}
