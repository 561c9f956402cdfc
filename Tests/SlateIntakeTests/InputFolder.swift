import Foundation
import SlateCSV
import SlateModel
import Testing

@testable import SlateIntake

/// A temporary folder with input files; it is removed with the value.
final class InputFolder {
  /// With a slash at its end.
  let path = NSTemporaryDirectory() + "slate-" + UUID().uuidString + "/"

  init(_ files: [String: String] = [:]) throws {
    for (name, text) in files { try write(Array(text.utf8), to: name) }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(filePath: path + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// The file, called by its name in the folder.
  func opened(_ name: String) throws(RunFailure) -> OpenedFile {
    try OpenedFile(path: path + name, name: name)
  }

  /// What a run with this `slate.json` asks for.
  func request(_ json: String, named: [TableKind: [String]] = [:]) throws -> InputRequest {
    let reading = ConfigurationReading(bytes: Array(json.utf8), file: "slate.json")
    try #require(!reading.hasErrors, "\(reading.problems)")
    return InputRequest(
      configuration: reading.configuration, configurationPath: path + "slate.json",
      named: named.mapValues { $0.map { path + $0 } })
  }

  func export(_ json: String, zone: ZoneRules = .utc, threads: Int = 1) throws -> Export {
    try Intake(request(json), zone: zone, workers: Workers(threads: threads)).export
  }
}

/// The failure that `body` ends with.
func failure(of body: () throws -> Void) throws -> RunFailure {
  do {
    try body()
  } catch let failure as RunFailure {
    return failure
  }
  throw NoFailure()
}

struct NoFailure: Error {}

/// A row as texts, in the order of its kind's columns; what is missing is empty.
func cells(_ row: Int, of table: Table, names: NameTable) -> [String] {
  table.kind.columns.enumerated().map { index, column in
    switch column.type {
    case .text: return table.texts[index][row]
    case .name: return names[table.name(index, row)]
    case .instant:
      let value = table.instant(index, row)
      return value == 0 ? "" : String(value)
    case .date, .minutes, .count, .flag:
      let value = table.number(index, row)
      return value == Table.missing ? "" : String(value)
    }
  }
}

/// Every row with the line it is from: all that a table says.
func rows(of table: Table, names: NameTable) -> [[String]] {
  (0..<table.count).map {
    cells($0, of: table, names: names) + ["\(table.file[$0]):\(table.line[$0])"]
  }
}

/// A ticket's changes as `at state team person priority`.
func changes(ofTicket ticket: Int, in export: Export) -> [String] {
  let (events, names) = (export.events, export.names)
  return events.range(ofTicket: ticket).map { index in
    let words = [events.state, events.team, events.person, events.priority].map {
      names[$0[index]]
    }
    return ([String(events.at[index])] + words).joined(separator: " ")
  }
}

/// The cells and changes of every ticket, in the order of their texts.
func sortedTickets(of export: Export) -> [[String]] {
  (0..<export.tickets.count).map { ticket in
    cells(ticket, of: export.tickets, names: export.names) + changes(ofTicket: ticket, in: export)
  }.sorted { $0.lexicographicallyPrecedes($1) }
}

/// Seconds since 1970 of an ISO text.
func seconds(_ iso: String) -> UInt32 {
  Instant(iso: iso).flatMap { UInt32(exactly: $0.secondsSince1970) } ?? 0
}

extension Table {
  func text(_ column: TicketColumn, _ row: Int) -> String { texts[column.rawValue][row] }
  func instant(_ column: TicketColumn, _ row: Int) -> UInt32 { instant(column.rawValue, row) }
}
