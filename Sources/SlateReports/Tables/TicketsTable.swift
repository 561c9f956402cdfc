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
  /// By number of the family, the id of each that a ticket of the quarter belongs to.
  private let familyIDs: [String]

  init(_ edition: Edition) {
    self.edition = edition
    numbers = edition.ground.export.tickets.texts[TicketColumn.ticket.rawValue]
    let families = edition.report.families.families
    var ids = [String](repeating: "", count: families.all.count)
    for facts in edition.report.facts where facts.entry != .none {
      let family = families.ofTicket[facts.ticket]
      if family >= 0, ids[Int(family)].isEmpty {
        ids[Int(family)] = families.id(family, names: edition.ground.export.names)
      }
    }
    familyIDs = ids
  }

  var bytes: [UInt8] {
    let workers = edition.ground.workers
    let order = sortedPlaces
    let ranges = workers.ranges(of: order.count)
    var head = CSVWriter()
    head.row(Self.header)
    let pieces = workers.map(ranges.count) { number in
      var cells = TicketCells(edition)
      for place in order[ranges[number]] { write(edition.report.facts[Int(place)], &cells) }
      return cells.writer.bytes
    }
    var bytes = head.bytes
    bytes.reserveCapacity(pieces.reduce(bytes.count) { $0 + $1.count })
    for piece in pieces { bytes += piece }
    return bytes
  }

  /// The places in the quarter's facts of the tickets that it had open, by the tickets' numbers.
  private var sortedPlaces: [Int32] {
    let facts = edition.report.facts
    let bytes = numbers.bytes.span
    var keyed: [(start: UInt64, place: Int32)] = []
    keyed.reserveCapacity(facts.count)
    for place in facts.indices where facts[place].entry != .none {
      let number = bytes.extracting(numbers.range(facts[place].ticket))
      keyed.append((sortedStart(number), Int32(place)))
    }
    keyed.sort { first, second in
      if first.start != second.start { return first.start < second.start }
      return precedes(
        bytes.extracting(numbers.range(facts[Int(first.place)].ticket)),
        bytes.extracting(numbers.range(facts[Int(second.place)].ticket)))
    }
    return keyed.map(\.place)
  }

  private func write(_ facts: TicketFacts, _ cells: inout TicketCells) {
    let tickets = edition.ground.export.tickets
    let families = edition.report.families.families
    cells.writer.field(utf8: numbers.bytes.span.extracting(numbers.range(facts.ticket)))
    cells.instant(facts.opened)
    cells.instant(facts.responded)
    cells.instant(facts.standing == .resolved ? facts.left : 0)
    cells.name(facts.priority)
    cells.writer.field(facts.side.name)
    cells.name(facts.team)
    cells.name(facts.system)
    cells.name(facts.category)
    let family = families.ofTicket[facts.ticket]
    cells.writer.field(family < 0 ? "" : familyIDs[Int(family)])
    cells.count(facts.policy < 0 ? nil : Int32(facts.policy + 1))
    cells.clock(facts.isCancelled ? nil : facts.respond)
    cells.clock(facts.isCancelled ? nil : facts.resolve)
    cells.hours(facts.resolve.elapsed == nil ? nil : facts.paused)
    cells.hours(facts.isOpenAtEnd ? edition.span.asOf - facts.opened : facts.calendarElapsed)
    cells.writer.field(facts.exportedVerdict.map { $0 ? "met" : "breached" } ?? "")
    cells.count(facts.handoffs)
    cells.count(facts.reopenings)
    cells.writer.field(edition.ground.export.files[Int(tickets.file[facts.ticket])].path)
    cells.writer.field(Int(tickets.line[facts.ticket]))
    cells.writer.endRow()
  }
}

/// The first eight bytes as a number that sorts as they do; texts of equal starts have to be compared.
private func sortedStart(_ text: Span<UInt8>) -> UInt64 {
  var start: UInt64 = 0
  for index in 0..<8 { start = start << 8 | (index < text.count ? UInt64(text[index]) : 0) }
  return start
}
