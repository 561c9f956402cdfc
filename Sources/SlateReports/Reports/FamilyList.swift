import SlateMeasures
import SlateModel

/// The families of a quarter that are recurring or a storm, or have a status.
struct FamilyList {
  /// By id.
  let entries: [FamilyEntry]

  init(_ report: QuarterReport, _ ground: Ground, _ names: PublishedNames) {
    let links = DocumentLinks(ground, asOf: report.span.asOf)
    let standings = report.families.standings
    let ranges = ground.workers.ranges(of: standings.count, atLeast: 64)
    entries = ground.workers.map(ranges.count) { part in
      standings[ranges[part]].map { FamilyEntry($0, report, ground, links, names) }
    }
    .flatMap { $0 }.sorted { $0.id < $1.id }
  }

  /// Those of now before those that are gone, each with the longest waited for first.
  var detailed: [FamilyEntry] {
    entries.sorted { first, second in
      let (left, right) = (first.tickets > 0, second.tickets > 0)
      if left != right { return left }
      if first.hours.numerator != second.hours.numerator {
        return first.hours.numerator > second.hours.numerator
      }
      return first.id < second.id
    }
  }

  /// The recurring ones, the longest waited for first.
  var byHours: [FamilyEntry] {
    entries.filter(\.isRecurring).sorted {
      ($0.hours.numerator, $1.id) > ($1.hours.numerator, $0.id)
    }
  }
}
