import Foundation
import SlateModel
import Testing

@testable import SlateIntake

/// A small invented export of `fixtures/formats`, read as a run reads it, in UTC.
///
/// Those of tickets tell the same tickets: one met, one breached, one that the tool flatters, one
/// that it blames, one that is open, one without a promise; and, where the tool tells pauses, one
/// that waited.
struct FormatFixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../fixtures/formats").standardizedFileURL

  let export: Export
  private let kind: TableKind

  init(_ names: String..., kind: TableKind = .tickets) throws {
    self.kind = kind
    let request = InputRequest(
      configuration: .defaults, configurationPath: Self.folder.path() + "/slate.json",
      named: [kind: names.map { Self.folder.appending(path: $0 + ".csv").path() }])
    export = try Intake(request, zone: .utc, workers: Workers(threads: 1)).export
  }

  /// An export that a test writes out itself.
  init(text: String, kind: TableKind = .tickets) throws {
    self.kind = kind
    let folder = try InputFolder(["export.csv": text])
    export = try folder.export("{ inputs: { \(kind.name): ['export.csv'] } }")
  }

  /// Why slate has no use for an export.
  static func refusal(_ name: String, kind: TableKind) throws -> RunFailure {
    try failure { _ = try FormatFixture("refused/" + name, kind: kind) }
  }

  var format: String { export.files[0].format }

  /// The filled cells of a ticket by slate's column, the columns that slate's own files do not have
  /// included.
  func ticket(_ row: Int = 0) -> [String: String] {
    let cells = cells(row, of: export.tickets, names: export.names)
    let filled = TicketColumn.allCases.filter { !cells[$0.rawValue].isEmpty }
    return Dictionary(uniqueKeysWithValues: filled.map { ("\($0)", cells[$0.rawValue]) })
  }

  /// The filled cells of a row of another kind by slate's column; instants in ISO form.
  func row(_ row: Int = 0) -> [String: String] {
    let table = export.table(kind)
    let cells = cells(row, of: table, names: export.names)
    var filled: [String: String] = [:]
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      let label = kind.label(ofColumn: index)
      let instant = table.instant(index, row)
      filled[label] =
        instant == 0 ? cell : ZoneRules.utc.iso(Instant(secondsSince1970: Int64(instant)))
    }
    return filled
  }

  /// The cells of one column of every row.
  func column(_ name: String) -> [String] {
    kind == .tickets
      ? (0..<export.tickets.count).map { ticket($0)[name] ?? "" }
      : (0..<export.table(kind).count).map { row($0)[name] ?? "" }
  }

  /// The verdict of the tool on each ticket, in the order of their openings.
  var verdicts: String {
    let tickets = export.tickets
    let order = (0..<tickets.count).sorted {
      tickets.instant(.opened, $0) < tickets.instant(.opened, $1)
    }
    return order.map { row in
      switch tickets.number(TicketColumn.slaMet.rawValue, row) {
      case 1: "met"
      case 0: "breached"
      default: "-"
      }
    }.joined(separator: " ")
  }

  /// The meaning of each state that is found, by its name.
  func meaning(of state: String) throws -> StateKind {
    let format = try #require(Format.named(format))
    return StateRules.defaults.adding(format.states).kind(of: state)
  }
}
