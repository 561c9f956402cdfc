import SlateMeasures
import SlateModel

/// The files of a quarter's folder, as bytes by their path in it.
package struct QuarterFolder: Sendable {
  /// The folder's name: the quarter's.
  package let name: String
  /// In the order in which they are written.
  package let files: [(path: String, bytes: [UInt8])]
  /// What is published once this quarter is.
  package let chronicle: Chronicle

  /// - Throws: what the JSON encoder throws.
  package init(_ edition: Edition) throws {
    name = edition.label
    chronicle = edition.chronicle
    let review = edition.review()
    let detail = edition.detail()
    let charts = edition.charts
    let pictures = Dictionary(uniqueKeysWithValues: charts.map { ($0.fileName, $0.inline) })
    let record = try RunRecord(edition).bytes()
    let tables: [(path: String, bytes: @Sendable () -> [UInt8])] = [
      ("review.md", { Array(MarkdownWriter.text(of: review).utf8) }),
      ("detail.md", { Array(MarkdownWriter.text(of: detail).utf8) }),
      (
        "review.html",
        { Array(HTMLWriter.text(of: [review, detail], edition.words, pictures: pictures).utf8) }
      ),
      ("metrics.csv", { MetricsTable.bytes(edition) }),
      ("tickets.csv", { TicketsTable(edition).bytes }),
      ("families.csv", { FamiliesTable.bytes(edition) }),
      ("documents.csv", { DocumentsTable.bytes(edition) }),
      ("systems.csv", { SystemsTable.bytes(edition) }),
      ("people.csv", { PeopleTable.bytes(edition) }),
      ("rejected.csv", { RejectedTable.bytes(edition) }),
    ]
    let written = edition.ground.workers.map(tables.count) { tables[$0].bytes() }
    files =
      zip(tables, written).map { ($0.path, $1) } + [("run.json", record)]
      + charts.map { ("charts/" + $0.fileName, Array($0.svg.utf8)) }
  }
}
