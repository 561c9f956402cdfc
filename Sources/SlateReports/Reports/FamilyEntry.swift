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
    let work = report.work(on: standing.tickets)
    hours = Ratio(work.seconds, 3600)
    internalShare = work.known == 0 ? nil : Ratio(work.internal, work.known)
    resolvers = Set(work.people.map(ground.people.person)).subtracting([0]).count
    let all = families.tickets(of: family, asOf: report.span.asOf)
    documents = links.documents(of: all).sorted(by: names.precedes).map { names[$0] }
    let tickets = ground.export.tickets
    problems = tickets.names(in: TicketColumn.problem.rawValue, of: all)
      .sorted(by: names.precedes).map { names[$0] }
    let opened = tickets.instants[TicketColumn.opened.rawValue]
    firstSeen = all.first.map { Int64(opened[Int($0)]) } ?? 0
    lastSeen = all.last.map { Int64(opened[Int($0)]) } ?? 0
    examples = Self.last(3, of: all, tickets)
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

extension QuarterReport {
  /// What resolving some tickets of the quarter took: seconds on the SLA clock, how many of the
  /// resolved ones have a known side, and an internal one, and the names of who resolved them.
  fileprivate func work(
    on rows: [Int32]
  ) -> (seconds: Int64, known: Int64, internal: Int64, people: Set<UInt32>) {
    var work: (seconds: Int64, known: Int64, internal: Int64, people: Set<UInt32>) = (0, 0, 0, [])
    for row in rows {
      guard let place = place(ofFacts: row), facts[place].standing == .resolved else { continue }
      work.seconds += facts[place].resolve.elapsed ?? 0
      work.people.insert(facts[place].person)
      if facts[place].side != .unknown { work.known += 1 }
      if facts[place].side == .internal { work.internal += 1 }
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
