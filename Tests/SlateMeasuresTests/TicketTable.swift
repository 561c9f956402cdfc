import SlateMeasures
import SlateModel

/// An export made in code: rows of texts under slate's own column names, and the rules for it.
///
/// Instants are local times of `zone`, as `2026-07-01 09:00`; the year 2026 may be left out, and
/// the time where it is midnight. An empty text is an empty cell.
struct TicketTable {
  var configuration = Configuration.defaults
  var zone = ZoneRules.utc
  var calendars: [(name: String, calendar: BusinessCalendar)] = []
  var totalsAreWallTime = false
  /// Whether the resolution column dates resolutions; without a word, if it has any value.
  var datesResolutions: Bool?
  var threads = 1

  private var names: [String] = [""]
  private var tickets = Table(kind: .tickets)
  private var numberOf: [String: Int] = [:]
  private var changes: [[(at: UInt32, ids: [UInt32])]] = []
  private var others: [TableKind: Table] = [:]

  init(_ header: String, _ rows: [[String]], zone: ZoneRules = .utc) {
    self.zone = zone
    tickets = table(.tickets, header, rows)
    for (number, row) in rows.enumerated() { numberOf[row[0]] = number }
    changes = Array(repeating: [], count: rows.count)
  }

  /// Adds rows of a log: ticket, instant, then the columns that the header names.
  mutating func log(_ header: String, _ rows: [[String]]) {
    let log = table(.events, "ticket at " + header, rows)
    let columns: [EventColumn] = [.state, .team, .person, .priority]
    for (row, cells) in rows.enumerated() {
      guard let ticket = numberOf[cells[0]] else { preconditionFailure("no ticket \(cells[0])") }
      let change = (
        at: log.instant(EventColumn.at.rawValue, row),
        ids: columns.map { log.name($0.rawValue, row) }
      )
      let place = changes[ticket].lastIndex { $0.at <= change.at }.map { $0 + 1 } ?? 0
      changes[ticket].insert(change, at: place)
    }
  }

  /// Adds the rows of another kind.
  mutating func add(_ kind: TableKind, _ header: String, _ rows: [[String]]) {
    others[kind] = table(kind, header, rows)
  }

  private mutating func table(_ kind: TableKind, _ header: String, _ rows: [[String]]) -> Table {
    var table = Table(kind: kind)
    table.count = rows.count
    table.file = Array(repeating: 0, count: rows.count)
    table.line = rows.indices.map { UInt32($0) + 2 }
    for (place, name) in header.split(separator: " ").enumerated() {
      guard let column = kind.columns.firstIndex(where: { $0.name == name }) else {
        preconditionFailure("\(kind.name) have no column \(name)")
      }
      let cells = rows.map { place < $0.count ? $0[place] : "" }
      switch kind.columns[column].type {
      case .text: for cell in cells { table.texts[column].append(cell.utf8) }
      case .name: table.names[column] = cells.map { id(of: $0) }
      case .instant: table.instants[column] = cells.map { instant($0) }
      case .date: table.numbers[column] = cells.map { $0.isEmpty ? Table.missing : day($0) }
      case .minutes, .count, .flag:
        let scale: Int32 = kind.columns[column].type == .minutes ? 60 : 1
        table.numbers[column] = cells.map { Int32($0).map { $0 * scale } ?? Table.missing }
      }
    }
    return table
  }

  private mutating func id(of name: String) -> UInt32 {
    if let known = names.firstIndex(of: name) { return UInt32(known) }
    names.append(name)
    return UInt32(names.count - 1)
  }

  private func day(_ text: String) -> Int32 { Int32(civilDate(text).daysSince1970) }

  private func instant(_ text: String) -> UInt32 {
    text.isEmpty ? 0 : UInt32(zone.instant(local: localSeconds(text)).instant.secondsSince1970)
  }

  var export: Export {
    var column = TextColumn()
    for name in names { column.append(name.utf8) }
    var file = SourceFile(path: "tickets.csv", kind: .tickets, format: "slate")
    file.rows = tickets.count
    file.used = tickets.count
    file.datesResolutions =
      datesResolutions ?? tickets.instants[TicketColumn.resolved.rawValue].contains { $0 != 0 }
    var export = Export(names: NameTable(names: column), files: [file])
    export.tickets = tickets
    export.others = others
    guard changes.contains(where: { !$0.isEmpty }) else { return export }
    export.events.starts = [0]
    for ticket in changes {
      for change in ticket {
        export.events.at.append(change.at)
        export.events.state.append(change.ids[0])
        export.events.team.append(change.ids[1])
        export.events.person.append(change.ids[2])
        export.events.priority.append(change.ids[3])
      }
      export.events.starts.append(UInt32(export.events.at.count))
    }
    return export
  }

  var book: CalendarBook {
    CalendarBook(declared: calendars, defaultName: configuration.defaultCalendar?.value)
  }

  var ground: Ground {
    Ground(
      export: export, configuration: configuration, book: book, zone: zone,
      totalsAreWallTime: [totalsAreWallTime], workers: Workers(threads: threads))
  }

  /// A quarter of the calendar year by its label, the data ending at a local time.
  func span(_ label: String = "2026-Q3", dataEnd: String = "2026-12-31") -> QuarterSpan {
    guard let quarter = try? Quarter(label: label, fiscalYearStart: 1) else {
      preconditionFailure("\(label) is no quarter")
    }
    return QuarterSpan(
      quarter, zone: zone, dataEnd: zone.instant(local: localSeconds(dataEnd)).instant)
  }

  func report(_ label: String = "2026-Q3", dataEnd: String = "2026-12-31") -> QuarterReport {
    let ground = ground
    return QuarterReport(ground, span(label, dataEnd: dataEnd), families: Families(ground))
  }
}

/// Seconds since 1970 on a clock that shows `2026-07-01 09:00`, or without year, time or both.
func localSeconds(_ text: String) -> Int64 {
  let parts = text.split(separator: " ")
  let time = parts.count < 2 ? [] : parts[1].split(separator: ":").compactMap { Int($0) }
  let second = zip(time, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
  return LocalTime(civilDate(String(parts[0])), secondOfDay: second).secondsSince1970
}

private func civilDate(_ text: String) -> CivilDate {
  guard let date = CivilDate(iso: text.count == 5 ? "2026-" + text : text) else {
    preconditionFailure("\(text) is no date")
  }
  return date
}
