import SlateCSV
import SlateMeasures
import SlateModel

/// Writes the cells of `tickets.csv` without making a text of each.
struct TicketCells {
  var writer = CSVWriter()
  private let names: TextColumn
  private let calendars: [String]
  private var zone: ZoneCursor
  private var cell: [UInt8] = []

  init(_ edition: Edition) {
    names = edition.names.names
    calendars = edition.ground.book.names
    zone = ZoneCursor(edition.ground.zone)
  }

  /// An instant in the report's zone; 0 for none.
  mutating func instant(_ seconds: Int64) {
    guard seconds != 0 else { return writer.emptyField() }
    cell.removeAll(keepingCapacity: true)
    zone.appendISO(Instant(secondsSince1970: seconds), to: &cell)
    endCell()
  }

  /// A length in hours, from seconds.
  mutating func hours(_ seconds: Int64?) {
    guard let seconds else { return writer.emptyField() }
    cell.removeAll(keepingCapacity: true)
    Ratio(seconds, 3600).millionths.append(to: &cell)
    endCell()
  }

  private mutating func endCell() {
    let cell = cell
    writer.field(utf8: cell.span)
  }

  mutating func count(_ count: Int32?) {
    if let count { writer.field(Int(count)) } else { writer.emptyField() }
  }

  mutating func name(_ id: UInt32) {
    let names = names
    writer.field(utf8: names.bytes.span.extracting(names.range(Int(id))))
  }

  /// Calendar, hours, target, due and verdict; five empty cells for none.
  mutating func clock(_ reading: ClockReading?) {
    guard let reading else {
      for _ in 0..<5 { writer.emptyField() }
      return
    }
    writer.field(calendars[reading.calendar])
    hours(reading.elapsed)
    hours(reading.target)
    instant(reading.due ?? 0)
    writer.field(reading.verdict.name)
  }
}
