import SlateCSV
import SlateMeasures
import SlateModel

/// `people.csv`: what each person did in the quarter, by name; what no input tells stays empty.
enum PeopleTable {
  static let header = [
    "person", "side", "tickets_resolved", "documents_changed", "sessions", "hours",
    "attended_then_did",
  ]

  static func bytes(_ edition: Edition) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(header)
    func told(_ measure: String, _ cell: String) -> String {
      edition.figures.isMeasured(measure) ? cell : ""
    }
    let entries = QuarterPeople(edition.ground, edition.report).entries.sorted {
      edition.published.precedes($0.person, $1.person)
    }
    for entry in entries {
      writer.row([
        edition.names[entry.person], entry.side.name,
        told("tickets_resolved", "\(entry.ticketsResolved)"),
        told("documents_changed", "\(entry.documentsChanged)"),
        told("handover_people", "\(entry.sessions)"),
        told("handover_people", Ratio(entry.seconds, 3600).millionths.description),
        told("attended_then_did", entry.didAfterwards.map { $0 ? "yes" : "no" } ?? ""),
      ])
    }
    return writer.bytes
  }
}
