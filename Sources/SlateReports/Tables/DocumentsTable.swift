import SlateCSV
import SlateMeasures
import SlateModel

/// `documents.csv`: every document with a change before the quarter's end, by name.
enum DocumentsTable {
  static let header = [
    "document", "title", "kind", "system", "changes", "authors", "side", "useful", "across_sides",
    "links", "stale", "provider_only", "last_changed", "review_by",
  ]

  static func bytes(_ edition: Edition) -> [UInt8] {
    let titles = edition.ground.export.table(.documents).texts[DocumentColumn.title.rawValue]
    var writer = CSVWriter()
    writer.row(header)
    for document in edition.report.knowledge.documents.standings {
      writer.field(edition.names[document.document])
      writer.field(document.titleRow.map { edition.published.text(titles[$0]) } ?? "")
      writer.field(edition.names[document.kind])
      writer.field(edition.names[document.area.system])
      writer.field(document.changes)
      writer.field(edition.listed(document.authors).joined(separator: ";"))
      writer.field(document.sides.map(\.name).joined(separator: ";"))
      writeUse(document, edition, &writer)
      let changed = Instant(secondsSince1970: document.lastChanged)
      writer.field(edition.ground.zone.iso(changed))
      writer.field(
        document.reviewBy.map { CivilDate(daysSince1970: $0).description } ?? "")
      writer.endRow()
    }
    return writer.bytes
  }

  /// Of documents changed in the quarter, where the input can tell, whether they are of use; of
  /// those that must stay fresh whether they are stale; of live ones whose they are.
  private static func writeUse(
    _ document: QuarterDocuments.Standing, _ edition: Edition, _ writer: inout CSVWriter
  ) {
    let figures = edition.figures
    func cell(_ measure: String, _ applies: Bool, _ word: String) {
      writer.field(applies && figures.isMeasured(measure) ? word : "")
    }
    let isChanged = document.changes > 0
    cell("documents_useful", isChanged, usefulness(document.usefulness))
    cell("documents_across_sides", isChanged, document.isAcrossSides ? "yes" : "no")
    writer.field(figures.isMeasured("documents_useful") ? "\(document.links)" : "")
    cell("documents_stale", document.mustStayFresh, document.isStale ? "yes" : "no")
    cell("documents_provider_only", document.isLive, document.isProviderOnly ? "yes" : "no")
  }

  private static func usefulness(_ usefulness: DocumentUse.Usefulness) -> String {
    switch usefulness {
    case .none: "no"
    case .weak: "weak"
    case .strong: "strong"
    }
  }
}
