import SlateCSV
import SlateMeasures
import SlateModel

/// What a quarter's figures were made of, in short: why they differ later is told from it.
///
/// Without a clock, and the same whatever the order of rows.
struct Origins: Codable, Sendable, Equatable {
  /// slate's version.
  let version: String
  /// Of the configuration file's bytes, or of there being none, and of the report's zone.
  let configurationFingerprint: String
  /// Of each measure's definition.
  let definitionFingerprints: [String: String]
  /// Of the numbers of the tickets open at any time in the quarter.
  let ticketsFingerprint: String
  /// Of the documents changed in the quarter and the instants of their changes.
  let documentsFingerprint: String

  init(
    ground: Ground, report: QuarterReport, version: String, configurationBytes: [UInt8]?
  ) {
    self.version = version
    let configuration = configurationBytes.map(Fingerprint.of) ?? "none"
    configurationFingerprint = Fingerprint.of(configuration + " " + ground.zone.identifier)
    definitionFingerprints = Self.definitions
    let numbers = ground.export.tickets.texts[TicketColumn.ticket.rawValue]
    ticketsFingerprint = Fingerprint.ofSet(
      hashes: report.facts.lazy.filter { $0.entry != .none }.map {
        byteHash(numbers.bytes.span.extracting(numbers.range($0.ticket)))
      })
    let documents = ground.export.table(.documents)
    let seen = report.span.start..<max(report.span.start, report.span.asOf)
    documentsFingerprint = Fingerprint.ofSet(
      (0..<documents.count).lazy.compactMap { row in
        let at = Int64(documents.instant(DocumentColumn.at.rawValue, row))
        guard seen.contains(at) else { return nil }
        return "\(ground.export.names[documents.name(DocumentColumn.document.rawValue, row)]) \(at)"
      })
  }

  private static let definitions = Dictionary(
    uniqueKeysWithValues: Measure.all.map { measure in
      let dimensions = measure.scope.dimensions.map(\.name).joined(separator: " ")
      return (
        measure.name,
        Fingerprint.of("\(measure.unit.rawValue)\n\(dimensions)\n\(measure.definition)")
      )
    })
}
