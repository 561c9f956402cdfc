import Foundation
import Testing

/// The tickets of a run of `Docs/CLOCK.md`, as the files that slate reads.
struct ClockTickets {
  private static let columns = [
    "ticket", "opened", "responded", "resolved", "closed", "priority", "category", "team",
    "system", "client", "paused_minutes", "sla_met",
  ]
  private static let times: Set<String> = ["opened", "responded", "resolved", "closed"]
  /// Heads that are neither a ticket's column nor an outcome.
  private static let others: Set<String> = ["rule", "log", "priorities", "file", "quarter"]

  private var used: Set<String> = []
  private var rows: [(file: String, cells: [String: String])] = []
  private var events: [[String]] = []

  /// Reads the tables of tickets; throws where a head is unknown or a row has other cells than it.
  init(_ run: ClockPage.Run) throws {
    for table in run.tables where !table.isOfMeasures {
      let known = Self.others.union(Self.columns)
      let unknown = table.head.filter { !$0.hasPrefix("→") && !known.contains($0) }
      try #require(unknown == [], "heads of Docs/CLOCK.md that no test knows")
      used.formUnion(table.head)
      for row in table.rows { try add(row, table.head) }
    }
  }

  /// A row without an opening tells more of a ticket that another row has brought in.
  private mutating func add(_ row: [String], _ head: [String]) throws {
    try #require(row.count == head.count, "\(row)")
    var cells = Dictionary(uniqueKeysWithValues: zip(head, row))
    guard let opened = cells["opened"], !opened.isEmpty else { return }
    for column in Self.times { cells[column] = cells[column].map { Self.time($0, on: opened) } }
    rows.append((cells["file", default: ""], cells))
    for column in ["log", "priorities"] {
      for change in cells[column, default: ""].split(separator: "; ") {
        let words = change.split(separator: " ")
        let length = words[0].contains(":") ? 1 : 2
        let at = Self.time(words[..<length].joined(separator: " "), on: opened)
        let value = words[length...].joined(separator: " ")
        let isState = column == "log"
        events.append([cells["ticket"] ?? "", at, isState ? value : "", isState ? "" : value])
      }
    }
  }

  /// A whole time: one without a date is on the day of `opened`, one without a year in its year.
  static func time(_ text: String, on opened: String) -> String {
    if text.isEmpty || text == "–" { return "" }
    let date = text.prefix { $0 != " " }
    if date.contains(":") { return opened.prefix(11) + text }
    return date.count == 5 ? opened.prefix(5) + text : text
  }

  func write(to folder: URL) throws {
    var tables: [String: [[String]]] = [:]
    let head = Self.columns.filter { used.contains($0) }
    for row in rows {
      let file = row.file.isEmpty ? "tickets.csv" : row.file
      tables[file, default: [head]].append(head.map { row.cells[$0, default: ""] })
    }
    if !events.isEmpty { tables["events.csv"] = [["ticket", "at", "state", "priority"]] + events }
    for (name, rows) in tables {
      let text = rows.map { $0.joined(separator: ",") + "\n" }.joined()
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
  }
}
