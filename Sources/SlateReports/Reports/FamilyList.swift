import SlateMeasures
import SlateModel

/// The families of a quarter that are recurring or a storm, or have a status.
struct FamilyList {
  /// By id.
  let entries: [FamilyEntry]

  init(_ report: QuarterReport, _ ground: Ground, _ names: PublishedNames) {
    let links = DocumentLinks(ground, asOf: report.span.asOf)
    entries = report.families.standings.map { FamilyEntry($0, report, ground, links, names) }
      .sorted { $0.id < $1.id }
  }

  /// The recurring ones, the longest waited for first.
  var byHours: [FamilyEntry] {
    entries.filter(\.isRecurring).sorted {
      ($0.hours.numerator, $1.id) > ($1.hours.numerator, $0.id)
    }
  }
}
