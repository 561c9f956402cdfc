import SlateMeasures
import SlateModel

/// A recurring issue or an incident storm, or what became of one, told for people and for
/// `families.csv`.
struct FamilyEntry {
  let standing: QuarterFamilies.Standing
  let id: String
  let name: String
  let area: String
  /// To be expected in the quarter after the baseline; nil where the data begin too late.
  let expected: Ratio?
  /// Hours on the SLA clock of the quarter's resolved tickets.
  let hours: Ratio
  /// How many those are.
  let resolved: Int
  let internalShare: Ratio?
  /// The known people who resolved those tickets.
  let resolvers: Int
  /// Documents and problems that a ticket of the family is linked to as of the end, by name.
  let documents: [String]
  let problems: [String]
  /// The openings of its first and its last ticket as of the end.
  let firstSeen: Int64
  let lastSeen: Int64
  /// The numbers of its last tickets, at most three, the earliest first.
  let examples: [String]
  /// What its key is made of, and its wordings, by what joined them, those of most tickets first.
  let pattern: [String]
  let variants: [Families.Variant]
  /// The systems of its tickets as of the end, those with most first.
  let systems: [(name: String, tickets: Int)]
  /// The quarter's tickets by side, as `tickets.csv` has it: internal, provider, unknown.
  let sides: [(side: Side, tickets: Int)]
  /// Its tickets by opening, of the last eight quarters.
  let quarters: [(label: String, tickets: Int)]
  /// What a rule says of a way around it.
  let workaround: String?

  var tickets: Int { standing.tickets.count }
  var isRecurring: Bool { standing.isRecurring }

  /// - Parameter links: as of the end of the report's quarter.
  init(
    _ standing: QuarterFamilies.Standing, _ report: QuarterReport, _ ground: Ground,
    _ links: DocumentLinks, _ published: PublishedNames
  ) {
    let names = published.table
    let families = report.families.families
    let family = standing.family
    self.standing = standing
    id = families.id(family, names: ground.export.names)
    name = published.issue(family, of: families)
    area = names[families.all[Int(family)].area.name]
    let baseline = report.families.baseline
    expected = baseline.isLongEnough ? baseline.expected(standing.baseline.count) : nil
    let work = report.work(on: standing.tickets, ground.people)
    hours = Ratio(work.seconds, 3600)
    resolved = work.resolved
    internalShare = work.known == 0 ? nil : Ratio(work.internal, work.known)
    resolvers = work.resolvers.count
    let all = families.tickets(of: family, asOf: report.span.asOf)
    documents = links.documents(of: all).sorted(by: names.precedes).map { names[$0] }
    let tickets = ground.export.tickets
    problems = tickets.names(in: TicketColumn.problem.rawValue, of: all)
      .sorted(by: names.precedes).map { names[$0] }
    let opened = tickets.instants[TicketColumn.opened.rawValue]
    firstSeen = all.first.map { Int64(opened[Int($0)]) } ?? 0
    lastSeen = all.last.map { Int64(opened[Int($0)]) } ?? 0
    examples = Self.last(3, of: all, tickets)
    pattern = published.words(families.words(of: family).filter { !$0.isEmpty })
    variants = families.variants(of: all, in: family)
    systems = tickets.counts(in: TicketColumn.system.rawValue, of: all).sorted { first, second in
      first.value != second.value
        ? first.value > second.value : names.precedes(first.key, second.key)
    }.map { (names[$0.key], $0.value) }
    let facts = report.facts(of: standing.tickets)
    sides = [Side.internal, .provider, .unknown].map { side in
      (side, facts.count { $0.side == side })
    }
    quarters = (-7...0).map { report.span.quarter.moved(by: $0) }.map { quarter in
      let opened = families.tickets(
        of: family, in: quarter, zone: ground.zone, asOf: report.span.asOf)
      return (quarter.label, opened)
    }
    workaround = families.all[Int(family)].workaround
  }

  /// The numbers of the last tickets; of those opened at one instant the greatest.
  private static func last(_ count: Int, of rows: [Int32], _ tickets: Table) -> [String] {
    let opened = tickets.instants[TicketColumn.opened.rawValue]
    let numbers = tickets.texts[TicketColumn.ticket.rawValue]
    guard let earliest = rows.suffix(count).first.map({ opened[Int($0)] }) else { return [] }
    return rows.filter { opened[Int($0)] >= earliest }
      .map { (opened[Int($0)], numbers[Int($0)]) }
      .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : Array($0.1.utf8).lexicographicallyPrecedes($1.1.utf8) }
      .suffix(count).map(\.1)
  }
}
