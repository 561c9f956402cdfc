import SlateCSV
import SlateMeasures
import SlateModel

/// `tickets.csv`: every ticket open at any time in the quarter, by ticket.
struct TicketsTable: Sendable {
  static let header = [
    "ticket", "opened", "responded", "resolved", "priority", "side", "team", "system", "category",
    "family", "policy", "respond_calendar", "respond_hours", "respond_target_hours", "respond_due",
    "respond_verdict", "resolve_calendar", "resolve_hours", "resolve_target_hours", "resolve_due",
    "resolve_verdict", "paused_hours", "calendar_hours", "exported_verdict", "handoffs",
    "reopened", "file", "line",
  ]

  let edition: Edition
  private let numbers: TextColumn
  /// The id of each family that a ticket of the quarter belongs to.
  private let familyIDs: [Int32: String]

  init(_ edition: Edition) {
    self.edition = edition
    numbers = edition.ground.export.tickets.texts[TicketColumn.ticket.rawValue]
    let families = edition.report.families.families
    var ids: [Int32: String] = [:]
    for facts in edition.report.facts where facts.entry != .none {
      let family = families.ofTicket[facts.ticket]
      if family >= 0, ids[family] == nil { ids[family] = families.id(family, names: edition.names) }
    }
    familyIDs = ids
  }

  var bytes: [UInt8] {
    let workers = edition.ground.workers
    let facts = sorted(edition.report.facts.filter { $0.entry != .none })
    let ranges = workers.ranges(of: facts.count)
    var head = CSVWriter()
    head.row(Self.header)
    return workers.map(ranges.count) { number in
      var writer = CSVWriter()
      var zone = ZoneCursor(edition.ground.zone)
      for facts in facts[ranges[number]] { write(facts, &writer, &zone) }
      return writer.bytes
    }.reduce(into: head.bytes) { $0 += $1 }
  }

  private func sorted(_ facts: [TicketFacts]) -> [TicketFacts] {
    let bytes = numbers.bytes.span
    let order = facts.indices.sorted {
      precedes(
        bytes.extracting(numbers.range(facts[$0].ticket)),
        bytes.extracting(numbers.range(facts[$1].ticket)))
    }
    return order.map { facts[$0] }
  }

  private func write(_ facts: TicketFacts, _ writer: inout CSVWriter, _ zone: inout ZoneCursor) {
    let (names, tickets) = (edition.names, edition.ground.export.tickets)
    let families = edition.report.families.families
    writer.field(utf8: numbers.bytes.span.extracting(numbers.range(facts.ticket)))
    writer.instant(facts.opened, &zone)
    writer.instant(facts.responded, &zone)
    writer.instant(facts.standing == .resolved ? facts.left : 0, &zone)
    writer.name(facts.priority, names)
    writer.field(facts.side.name)
    for name in [facts.team, facts.system, facts.category] { writer.name(name, names) }
    writer.field(familyIDs[families.ofTicket[facts.ticket]] ?? "")
    writer.count(facts.policy < 0 ? nil : facts.policy + 1)
    clock(facts.isCancelled ? nil : facts.respond, &writer, &zone)
    clock(facts.isCancelled ? nil : facts.resolve, &writer, &zone)
    writer.hours(facts.resolve.elapsed == nil ? nil : facts.paused)
    writer.hours(facts.isOpenAtEnd ? edition.span.asOf - facts.opened : facts.calendarElapsed)
    writer.field(facts.exportedVerdict.map { $0 ? "met" : "breached" } ?? "")
    writer.count(facts.handoffs)
    writer.count(facts.reopenings)
    writer.field(edition.ground.export.files[Int(tickets.file[facts.ticket])].path)
    writer.field(Int(tickets.line[facts.ticket]))
    writer.endRow()
  }

  private func clock(
    _ reading: ClockReading?, _ writer: inout CSVWriter, _ zone: inout ZoneCursor
  ) {
    guard let reading else {
      for _ in 0..<5 { writer.emptyField() }
      return
    }
    writer.field(edition.ground.book.names[reading.calendar])
    writer.hours(reading.elapsed)
    writer.hours(reading.target)
    writer.instant(reading.due ?? 0, &zone)
    writer.field(reading.verdict.name)
  }
}

extension CSVWriter {
  /// An instant in the report's zone; 0 for none.
  fileprivate mutating func instant(_ seconds: Int64, _ zone: inout ZoneCursor) {
    guard seconds != 0 else { return emptyField() }
    var text: [UInt8] = []
    zone.appendISO(Instant(secondsSince1970: seconds), to: &text)
    field(utf8: text.span)
  }

  fileprivate mutating func hours(_ seconds: Int64?) {
    field(seconds.map { Ratio($0, 3600).millionths.description } ?? "")
  }

  fileprivate mutating func count(_ count: Int?) {
    if let count { field(count) } else { emptyField() }
  }

  fileprivate mutating func name(_ id: UInt32, _ names: NameTable) {
    field(utf8: names.names.bytes.span.extracting(names.names.range(Int(id))))
  }
}
