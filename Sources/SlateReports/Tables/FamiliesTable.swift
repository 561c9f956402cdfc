import SlateCSV
import SlateMeasures
import SlateModel

/// `families.csv`: the recurring issues and incident storms of a quarter and what became of those of
/// the 26 weeks before, by id.
enum FamiliesTable {
  static let header = [
    "family", "name", "area", "status", "tickets", "baseline", "expected", "p", "hours",
    "requesters", "internal_share", "document", "problem", "cause", "first_seen", "last_seen",
    "examples",
  ]

  static func bytes(_ edition: Edition) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(header)
    for entry in edition.families.entries { write(entry, edition, &writer) }
    return writer.bytes
  }

  private static func write(_ entry: FamilyEntry, _ edition: Edition, _ writer: inout CSVWriter) {
    let (standing, zone) = (entry.standing, edition.ground.zone)
    let status = standing.status?.rawValue ?? (standing.isStorm ? "storm" : "")
    for cell in [entry.id, entry.name, entry.area, status] {
      writer.field(cell)
    }
    writer.field(entry.tickets)
    writer.field(entry.expected == nil ? "" : "\(standing.baseline.count)")
    writer.field(entry.expected?.millionths.description ?? "")
    writer.field(standing.p.map { Millionths($0).description } ?? "")
    writer.field(entry.hours.millionths.description)
    writer.field(standing.requesters)
    writer.field(entry.internalShare?.millionths.description ?? "")
    writer.field(entry.documents.joined(separator: ";"))
    writer.field(entry.problems.joined(separator: ";"))
    writer.field(FamilyWords.cause(standing.cause, edition.names, zone))
    for seen in [entry.firstSeen, entry.lastSeen] {
      writer.field(zone.iso(Instant(secondsSince1970: seen)))
    }
    writer.field(entry.examples.joined(separator: ";"))
    writer.endRow()
  }
}
