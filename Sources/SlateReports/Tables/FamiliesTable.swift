import SlateCSV
import SlateMeasures
import SlateModel

/// `families.csv`: the recurring issues and incident storms of a quarter, by id.
enum FamiliesTable {
  static let header = [
    "family", "name", "area", "status", "tickets", "baseline", "expected", "p", "hours",
    "requesters", "internal_share", "document", "problem", "cause", "first_seen", "last_seen",
    "examples",
  ]

  static func bytes(_ edition: Edition) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(header)
    for entry in edition.families.entries {
      let seen = [entry.firstSeen, entry.lastSeen].map {
        edition.ground.zone.iso(Instant(secondsSince1970: $0))
      }
      writer.row(
        [entry.id, entry.name, entry.area, "", "\(entry.tickets)", "", "", ""]
          + [entry.hours.millionths.description, "\(entry.requesters)"]
          + [entry.internalShare?.millionths.description ?? "", entry.document, entry.problem, ""]
          + seen + [entry.examples.joined(separator: ";")])
    }
    return writer.bytes
  }
}
