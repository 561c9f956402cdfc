import Foundation
import SlateModel
import Testing

@testable import SlateIntake

/// A small invented export of `fixtures/formats`, read as a run reads it, in UTC.
///
/// All tell the same tickets: one met, one breached, one that the tool flatters, one that it
/// blames, one that is open, one without a promise; and, where the tool tells pauses, one that
/// waited.
struct FormatFixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../fixtures/formats").standardizedFileURL

  let export: Export

  init(_ names: String...) throws {
    let request = InputRequest(
      configuration: .defaults, configurationPath: Self.folder.path() + "/slate.json",
      named: [.tickets: names.map { Self.folder.appending(path: $0 + ".csv").path() }])
    export = try Intake(request, zone: .utc, workers: Workers(threads: 1)).export
  }

  var format: String { export.files[0].format }

  /// The filled cells of a ticket by slate's column, the columns that slate's own files do not have
  /// included.
  func ticket(_ row: Int = 0) -> [String: String] {
    let cells = cells(row, of: export.tickets, names: export.names)
    let filled = TicketColumn.allCases.filter { !cells[$0.rawValue].isEmpty }
    return Dictionary(uniqueKeysWithValues: filled.map { ("\($0)", cells[$0.rawValue]) })
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
