import SlateCSV
import SlateModel

/// Reads the records of a file of cases as questions to the clock.
struct CaseReader {
  /// What is wrong with a record, and in which of its fields.
  struct Fault: Error {
    let fault: ClockFault
    let field: Int
  }

  private let columns: CaseColumns
  /// Cells of the header.
  let fieldCount: Int
  private let defaultCalendar: Int
  private let names: [String]
  private let nameBytes: [[UInt8]]

  init(_ columns: CaseColumns, fieldCount: Int, book: CalendarBook) {
    self.columns = columns
    self.fieldCount = fieldCount
    defaultCalendar = book.defaultIndex
    names = book.names
    nameBytes = book.names.map { Array($0.utf8) }
  }

  func question(
    _ record: Int, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) throws(Fault) -> ClockQuestion {
    try checkShape(record, of: batch, in: bytes)
    let calendar = try value(columns.calendar, record, of: batch, in: bytes, calendar(named:))
    let start = try value(columns.start, record, of: batch, in: bytes, ClockText.instant)
    guard let start else { throw Fault(fault: .noStart, field: columns.start) }
    return ClockQuestion(
      calendar: calendar ?? defaultCalendar, start: start,
      end: try value(columns.end, record, of: batch, in: bytes, ClockText.instant),
      target: try value(columns.target, record, of: batch, in: bytes, ClockText.seconds),
      pauses: try value(columns.pauses, record, of: batch, in: bytes, ClockText.pauses) ?? [])
  }

  /// The field in which the oddity of a question stands.
  func field(of oddity: ClockFault) -> Int {
    let field = if case .pausesOutside = oddity { columns.pauses } else { columns.end }
    return field ?? columns.start
  }

  /// What a cell says, without the blanks around it; nil where it is empty or not there.
  private func value<Value>(
    _ field: Int?, _ record: Int, of batch: borrowing RecordBatch, in bytes: Span<UInt8>,
    _ read: (Span<UInt8>) throws(ClockFault) -> Value
  ) throws(Fault) -> Value? {
    guard let field, field < batch.fieldCount(ofRecord: record) else { return nil }
    let raw = batch.cell(record: record, field: field)
    let cell = cellContent(of: raw, in: bytes)
    do throws(ClockFault) {
      guard cell.needsUnescaping else {
        let range = trimmed(cell.range, of: bytes)
        return range.isEmpty ? nil : try read(bytes.extracting(range))
      }
      let content = cellBytes(of: raw, in: bytes)
      let range = trimmed(content.indices, of: content.span)
      return range.isEmpty ? nil : try read(content.span.extracting(range))
    } catch {
      throw Fault(fault: error, field: field)
    }
  }

  private func calendar(named name: Span<UInt8>) throws(ClockFault) -> Int {
    for (index, bytes) in nameBytes.enumerated() {
      if sameBytes(bytes.span, name) { return index }
    }
    return try ClockText.calendar(ClockFault.shown(name), of: names)
  }

  /// - Throws: a record that does not fit the header.
  private func checkShape(
    _ record: Int, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) throws(Fault) {
    let count = batch.fieldCount(ofRecord: record)
    if batch.isUnclosed(record: record) { throw Fault(fault: .unclosedQuote, field: count - 1) }
    guard count > fieldCount else { return }
    for field in fieldCount..<count {
      let cell = cellContent(of: batch.cell(record: record, field: field), in: bytes)
      if cell.needsUnescaping || !trimmed(cell.range, of: bytes).isEmpty {
        throw Fault(fault: .surplusCells, field: field)
      }
    }
  }
}
