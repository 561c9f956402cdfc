import Foundation
import SlateMeasures
import SlateModel

/// `run.json`: what was read and how, without anything of the machine or the moment.
package struct RunRecord: Encodable, Sendable {
  let version, quarter: String
  let provisional: Bool
  /// Only of a draft, which is not in the history.
  let draft: Bool?
  /// Of a draft: what the figures in the history were made of.
  let published: Origins?
  let configurationFingerprint: String
  let definitionFingerprints: [String: String]
  let ticketsFingerprint, documentsFingerprint: String
  let dataThrough: String
  let timeZone: String
  let timeZoneData: String
  let configuration: String?
  let files: [FileRecord]
  let tickets: Int
  let warnings: [String]

  init(_ edition: Edition) {
    let origins = edition.origins
    version = origins.version
    configurationFingerprint = origins.configurationFingerprint
    definitionFingerprints = origins.definitionFingerprints
    ticketsFingerprint = origins.ticketsFingerprint
    documentsFingerprint = origins.documentsFingerprint
    draft = edition.isDraft ? true : nil
    published = edition.isDraft ? edition.publishedOrigins : nil
    quarter = edition.label
    provisional = edition.span.isProvisional
    dataThrough = edition.dataThrough.description
    timeZone = edition.ground.zone.identifier
    timeZoneData = ZoneRules.databaseVersion ?? ""
    configuration = edition.configuration
    files = edition.ground.export.files.map(FileRecord.init)
    tickets = edition.ground.export.tickets.count
    warnings = edition.ground.export.warnings.map { edition.published.text($0.message) }
  }

  /// With sorted keys and a line end.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }
}
