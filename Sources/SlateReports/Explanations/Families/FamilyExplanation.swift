package import SlateMeasures
import SlateModel

/// How a recurring issue was made and how it stands in a quarter: what `families.csv` and the detail
/// tell of it, and each wording that belongs to it.
package struct FamilyExplanation {
  let entry: FamilyEntry
  let report: QuarterReport
  let ground: Ground
  let published: PublishedNames

  /// Nil where the quarter has nothing to tell of the family.
  package init?(
    _ family: Int32, _ report: QuarterReport, _ ground: Ground, _ published: PublishedNames
  ) {
    guard let standing = report.families.standing(of: family) else { return nil }
    let links = DocumentLinks(ground, asOf: report.span.asOf)
    entry = FamilyEntry(standing, report, ground, links, published)
    self.report = report
    self.ground = ground
    self.published = published
  }

  var families: Families { report.families.families }
  package var family: Int32 { entry.standing.family }
  var areaKind: Families.AreaKind { families.all[Int(family)].area.kind }
  var keyKind: Families.KeyKind { families.all[Int(family)].keyKind }
  var workaround: String? { families.all[Int(family)].workaround }

  /// Its tickets as of the end, by opening.
  var tickets: [Int32] { families.tickets(of: family, asOf: report.span.asOf) }

  /// What its key is made of.
  var words: [String] { published.words(families.words(of: family).filter { !$0.isEmpty }) }

  /// Its wordings, by what joined them, those of most tickets first.
  var variants: [Families.Variant] { families.variants(of: tickets, in: family) }

  /// Its tickets by opening, of the last eight quarters.
  var quarters: [(label: String, tickets: Int)] {
    (-7...0).map { report.span.quarter.moved(by: $0) }.map { quarter in
      (
        quarter.label,
        families.tickets(of: family, in: quarter, zone: ground.zone, asOf: report.span.asOf)
      )
    }
  }

  /// The systems of its tickets, those with most first.
  var systems: [(name: String, tickets: Int)] {
    var counts: [UInt32: Int] = [:]
    for row in tickets {
      counts[ground.export.tickets.name(TicketColumn.system.rawValue, Int(row)), default: 0] += 1
    }
    counts[0] = nil
    return counts.sorted { first, second in
      first.value != second.value
        ? first.value > second.value : published.table.precedes(first.key, second.key)
    }.map { (published.table[$0.key], $0.value) }
  }

  /// The sides of the quarter's tickets, as `tickets.csv` has them.
  var sides: [(side: Side, tickets: Int)] {
    let facts = report.facts(of: entry.standing.tickets)
    return Side.allCases.map { side in (side, facts.count { $0.side == side }) }
      .filter { $0.tickets > 0 }
  }

  /// Where each example stands in the export.
  var examples: [(ticket: String, place: String)] {
    entry.examples.compactMap { number in
      guard let row = ground.export.ticket(numbered: number) else { return nil }
      let table = ground.export.tickets
      let file = ground.export.files[Int(table.file[row])].path
      return (number, "\(file):\(table.line[row])")
    }
  }
}
