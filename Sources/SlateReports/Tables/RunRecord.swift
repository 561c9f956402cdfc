import Foundation
import SlateMeasures
import SlateModel

/// `run.json`: what was read and how, without anything of the machine or the moment.
package struct RunRecord: Encodable, Sendable {
  struct File: Encodable {
    let path, kind, format: String
    let rows, used, duplicates, rejected: Int
  }

  let version, quarter: String
  let provisional: Bool
  let dataThrough: String
  let timeZone: String
  let timeZoneData: String
  let configuration: String?
  let files: [File]
  let tickets: Int
  let warnings: [String]

  init(_ edition: Edition) {
    version = edition.version
    quarter = edition.label
    provisional = edition.span.isProvisional
    dataThrough = edition.dataThrough.description
    timeZone = edition.ground.zone.identifier
    timeZoneData = ZoneRules.databaseVersion ?? ""
    configuration = edition.configuration
    files = edition.ground.export.files.map {
      File(
        path: $0.path, kind: $0.kind.name, format: $0.format, rows: $0.rows, used: $0.used,
        duplicates: $0.duplicates, rejected: $0.rejected)
    }
    tickets = edition.ground.export.tickets.count
    warnings = edition.ground.export.warnings.map(\.message)
  }

  /// With sorted keys and a line end.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }
}
