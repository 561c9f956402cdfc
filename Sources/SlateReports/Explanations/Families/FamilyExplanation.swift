package import SlateMeasures
import SlateModel

/// How a recurring issue was made and how it stands in a quarter: what `families.csv` and the detail
/// tell of it, and where its examples stand.
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
