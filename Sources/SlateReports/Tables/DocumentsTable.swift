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
    let table = edition.ground.export.table(.documents)
    let titles = table.texts[DocumentColumn.title.rawValue]
    var writer = CSVWriter()
    writer.row(header)
    for document in edition.report.documents.standings {
      writer.field(edition.names[document.document])
      writer.field(document.row < titles.count ? titles[document.row] : "")
      writer.field(edition.names[document.kind])
      writer.field(edition.names[document.system])
      writer.field(document.changes)
      writer.field(document.authors.map { edition.names[$0] }.joined(separator: ";"))
      writer.field(document.sides.map(\.name).joined(separator: ";"))
      for _ in 0..<5 { writer.emptyField() }
      let changed = Instant(secondsSince1970: document.lastChanged)
      writer.field(edition.ground.zone.iso(changed))
      let review = table.number(DocumentColumn.reviewBy.rawValue, document.row)
      writer.field(
        review == Table.missing ? "" : CivilDate(daysSince1970: Int(review)).description)
      writer.endRow()
    }
    return writer.bytes
  }
}
