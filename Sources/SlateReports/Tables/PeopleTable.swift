import SlateCSV
import SlateMeasures
import SlateModel

/// `people.csv`: what each person did in the quarter, by name.
enum PeopleTable {
  static let header = [
    "person", "side", "tickets_resolved", "documents_changed", "sessions", "hours",
    "attended_then_did",
  ]

  static func bytes(_ edition: Edition) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(header)
    let entries = QuarterPeople(edition.ground, edition.report).entries.sorted {
      edition.published.precedes($0.person, $1.person)
    }
    for entry in entries {
      writer.row([
        edition.names[entry.person], entry.side.name, "\(entry.ticketsResolved)",
        "\(entry.documentsChanged)", "\(entry.sessions)",
        Ratio(entry.seconds, 3600).millionths.description,
        entry.didAfterwards.map { $0 ? "yes" : "no" } ?? "",
      ])
    }
    return writer.bytes
  }
}
