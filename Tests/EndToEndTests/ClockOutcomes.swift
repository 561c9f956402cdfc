import Foundation
import Testing

/// What a run of `Docs/CLOCK.md` says must come out, beside what came out.
struct ClockOutcomes {
  private enum Kind { case seconds, time, text }

  private static let columns: [String: (column: String, kind: Kind)] = [
    "→ opened": ("opened", .time), "→ policy": ("policy", .text),
    "→ calendar": ("resolve_calendar", .text), "→ counted, s": ("resolve_hours", .seconds),
    "→ target, s": ("resolve_target_hours", .seconds), "→ due": ("resolve_due", .time),
    "→ verdict": ("resolve_verdict", .text), "→ paused, s": ("paused_hours", .seconds),
    "→ wall, s": ("calendar_hours", .seconds), "→ exported": ("exported_verdict", .text),
    "→ respond counted, s": ("respond_hours", .seconds), "→ respond due": ("respond_due", .time),
    "→ respond verdict": ("respond_verdict", .text), "→ first quarter": ("quarter", .text),
  ]
  private static let figures = ["value", "n", "low", "high", "status"]

  let reports: FolderContents
  /// Outcomes looked at, and those that came out otherwise.
  private(set) var checked = 0
  private(set) var differences: [String] = []

  init(_ run: ClockPage.Run, _ reports: FolderContents) throws {
    self.reports = reports
    for table in run.tables {
      for row in table.rows {
        try #require(row.count == table.head.count, "\(row)")
        let cells = Dictionary(uniqueKeysWithValues: zip(table.head, row))
        if table.isOfMeasures { try check(measure: cells) } else { try check(ticket: cells) }
      }
    }
    let said = Set(reports.files.filter { $0.key.hasSuffix(".md") }.values.flatMap(Self.lines))
    for line in run.quotations { compare(line, said.contains(line) ? line : "not said", line) }
  }

  private static func lines(_ bytes: Data) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private mutating func check(ticket cells: [String: String]) throws {
    let ticket = cells["ticket", default: ""]
    var found: [String: String]?
    for (path, bytes) in reports.named("tickets.csv").sorted(by: { $0.key < $1.key }) {
      let quarter = String(path.prefix { $0 != "/" })
      guard found == nil, ["", quarter].contains(cells["quarter", default: ""]) else { continue }
      found = ReportTable(bytes).rows.first { $0["ticket"] == ticket }
      found?["quarter"] = quarter
    }
    let opened = try #require(found?["opened"], "\(ticket) is in no report")
    let outcomes = cells.filter { $0.key.hasPrefix("→") && !$0.value.isEmpty }
    try #require(!outcomes.isEmpty, "\(ticket) has no outcome")
    for (head, text) in outcomes {
      let (column, kind) = try #require(Self.columns[head], "no test knows \(head)")
      let came = try #require(found?[column])
      let place = "\(ticket) \(head)"
      switch kind {
      case .text: compare(text, came, place)
      case .seconds: compare(text, Double(came).map { "\(Int(($0 * 3_600).rounded()))" }, place)
      case .time: compare(time: text, came, on: opened, place)
      }
    }
  }

  private mutating func check(measure cells: [String: String]) throws {
    let quarter = cells["quarter", default: ""]
    let files = reports.named("metrics.csv").filter { $0.key.hasPrefix(quarter) }
    let first = try #require(files.min { $0.key < $1.key })
    let client = cells["client", default: ""]
    let row = ReportTable(first.value).rows.first {
      $0["measure"] == cells["measure"] && $0["key"] == client
        && $0["by"] == (client.isEmpty ? "all" : "client")
    }
    let found = try #require(row, "\(cells) is in no report")
    for figure in Self.figures {
      guard let text = cells[figure], !text.isEmpty else { continue }
      compare(text, found[figure], "\(cells["measure", default: ""]) \(client) \(figure)")
    }
  }

  /// A time with an offset is compared as an instant, another as the report's zone shows it.
  private mutating func compare(time: String, _ came: String, on opened: String, _ place: String) {
    let text = ClockTickets.time(time, on: opened)
    guard text.count >= 16 else { return compare(text, came, place) }
    let rest = String(text.dropFirst(16))
    let seconds = rest.hasPrefix(":") ? String(rest.prefix(3)) : ":00"
    let local = String(text.prefix(16)).replacing(" ", with: "T") + seconds
    let offset = rest.hasPrefix(":") ? String(rest.dropFirst(3)) : rest
    guard !offset.isEmpty else { return compare(local, String(came.prefix(19)), place) }
    let instant = Self.instant(local + offset)
    let isSame = instant != nil && instant == Self.instant(came)
    compare(text, isSame ? text : came, place)
  }

  private static func instant(_ text: String) -> Date? {
    try? Date(text, strategy: .iso8601)
  }

  private mutating func compare(_ expected: String, _ came: String?, _ place: String) {
    checked += 1
    let came = (came ?? "").isEmpty ? "–" : came ?? ""
    if (expected.isEmpty ? "–" : expected) != came {
      differences.append("\(place): \(expected), and came \(came)")
    }
  }
}
