import SlateCSV
import SlateMeasures
import SlateModel

/// `families.csv`: the recurring issues and incident storms of a quarter and what became of those of
/// the 26 weeks before, by id.
enum FamiliesTable {
  static let header = [
    "family", "name", "area", "status", "tickets", "baseline", "expected", "p", "hours",
    "requesters", "internal_share", "document", "problem", "cause", "first_seen", "last_seen",
    "examples", "pattern", "joined", "systems", "internal", "provider", "last_eight_quarters",
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
    writer.field(Words.english.families.cause(standing.cause, edition.names, zone))
    for seen in [entry.firstSeen, entry.lastSeen] {
      writer.field(zone.iso(Instant(secondsSince1970: seen)))
    }
    writer.field(entry.examples.joined(separator: ";"))
    explain(entry, edition.published, &writer)
    writer.endRow()
  }

  /// What makes it one issue, where it happens and who has it.
  private static func explain(
    _ entry: FamilyEntry, _ published: PublishedNames, _ writer: inout CSVWriter
  ) {
    let joined = entry.variants.map { variant in
      let words = published.words(variant.words).joined(separator: " ")
      return "\(variant.tickets) \(Words.english.detail.joiningWord(variant.joining))"
        + (words.isEmpty ? "" : ": \(words)")
    }
    writer.field(entry.pattern.joined(separator: " "))
    writer.field(joined.joined(separator: ";"))
    writer.field(entry.systems.map(\.name).joined(separator: ";"))
    for side in [Side.internal, .provider] {
      writer.field(entry.sides.first { $0.side == side }?.tickets ?? 0)
    }
    writer.field(entry.quarters.map { "\($0.tickets)" }.joined(separator: ";"))
  }
}
