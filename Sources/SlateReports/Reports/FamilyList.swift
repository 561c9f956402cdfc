import SlateMeasures
import SlateModel

/// A recurring issue or an incident storm of the quarter, told for people and for `families.csv`.
struct FamilyEntry {
  let id: String
  let name: String
  let area: String
  let tickets: Int
  let requesters: Int
  /// Hours on the SLA clock of its resolved tickets.
  let hours: Ratio
  let internalShare: Ratio?
  let document: String
  let problem: String
  let firstSeen: Int64
  let lastSeen: Int64
  let examples: [String]
  let isRecurring: Bool
}

/// The families of a quarter that are recurring or a storm.
struct FamilyList {
  /// By id.
  let entries: [FamilyEntry]

  init(_ report: QuarterReport, _ ground: Ground) {
    entries = report.families.standings
      .filter { $0.isRecurring || $0.isStorm }
      .map { Self.entry($0, report, ground) }
      .sorted { $0.id < $1.id }
  }

  /// The recurring ones, the longest waited for first.
  var byHours: [FamilyEntry] {
    entries.filter(\.isRecurring).sorted {
      ($0.hours.numerator, $1.id) > ($1.hours.numerator, $0.id)
    }
  }

  private static func entry(
    _ standing: QuarterFamilies.Standing, _ report: QuarterReport, _ ground: Ground
  ) -> FamilyEntry {
    let names = ground.export.names
    let families = report.families.families
    let family = families.all[Int(standing.family)]
    let facts = standing.tickets.map { report.facts[Int($0)] }
    let resolved = facts.filter { $0.standing == .resolved }
    let known = resolved.filter { $0.side != .unknown }
    let tickets = ground.export.tickets
    func links(_ column: TicketColumn) -> String {
      Set(facts.map { tickets.name(column.rawValue, $0.ticket) }).subtracting([0])
        .map { names[$0] }.sorted().joined(separator: ";")
    }
    return FamilyEntry(
      id: families.id(standing.family, names: names),
      name: families.words(of: standing.family).joined(separator: " "),
      area: names[family.area], tickets: facts.count, requesters: standing.requesters,
      hours: Ratio(resolved.compactMap(\.resolve.elapsed).reduce(0, +), 3600),
      internalShare: known.isEmpty
        ? nil : Ratio(Int64(known.count { $0.side == .internal }), Int64(known.count)),
      document: links(.document), problem: links(.problem), firstSeen: facts[0].opened,
      lastSeen: facts[facts.count - 1].opened,
      examples: facts.prefix(3).map {
        tickets.texts[TicketColumn.ticket.rawValue][$0.ticket]
      },
      isRecurring: standing.isRecurring)
  }
}
