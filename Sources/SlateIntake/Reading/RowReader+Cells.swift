import SlateCSV
import SlateModel

extension RowReader {
  /// Where a cell's content stands.
  struct Content {
    let field: Int
    /// Without the blanks around it; empty for no cell.
    let range: Range<Int>
    /// It stands in `scratch`, not in the file.
    let isUnescaped: Bool
  }

  /// The first cell of a source that is not empty; a cell without content where there is none.
  mutating func content(
    of step: RowPlan.Step, _ record: Int, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) -> Content {
    content(of: step, among: step.fields, record, of: batch, in: bytes)
  }

  /// The same for some of its fields.
  mutating func content(
    of step: RowPlan.Step, among places: Range<Int>, _ record: Int,
    of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) -> Content {
    let count = batch.fieldCount(ofRecord: record)
    for place in places where plan.fields[place] < count {
      if step.isConditional, !counts(place, record, of: batch, in: bytes) { continue }
      let field = plan.fields[place]
      let cell = cellContent(of: batch.cell(record: record, field: field), in: bytes)
      if step.hasMembers, !plan.members[place].isEmpty {
        let range = member(plan.members[place], of: cell, in: bytes)
        if range.isEmpty || missing.contain(scratch.span.extracting(range)) { continue }
        return Content(field: field, range: range, isUnescaped: true)
      }
      let range = meaning(of: cell, in: bytes)
      let isMissing =
        range.isEmpty
        || (cell.needsUnescaping
          ? missing.contain(scratch.span.extracting(range))
          : missing.contain(bytes.extracting(range)))
      if isMissing { continue }
      return Content(field: field, range: range, isUnescaped: cell.needsUnescaping)
    }
    return Content(field: plan.fields[places.lowerBound], range: 0..<0, isUnescaped: false)
  }

  /// Where the content of a cell stands, without the blanks around it: in `scratch` where it had to be
  /// unescaped, else in the file.
  mutating func meaning(of cell: Cell, in bytes: Span<UInt8>) -> Range<Int> {
    guard cell.needsUnescaping else { return unguarded(trimmed(cell.range, of: bytes), of: bytes) }
    unescape(cell.range, of: bytes, into: &scratch)
    return unguarded(trimmed(0..<scratch.count, of: scratch.span), of: scratch.span)
  }

  /// What a tool's cell means without what keeps a spreadsheet from running it.
  private func unguarded(_ range: Range<Int>, of bytes: Span<UInt8>) -> Range<Int> {
    guard !range.isEmpty, SpreadsheetGuard.mayBegin(with: bytes[range.lowerBound]), !plan.isOwn
    else { return range }
    return trimmed(SpreadsheetGuard.content(range, of: bytes), of: bytes)
  }

  /// The place in `scratch` of what a member of a JSON object says; empty where it says nothing.
  private mutating func member(
    _ name: [UInt8], of cell: Cell, in bytes: Span<UInt8>
  ) -> Range<Int> {
    if cell.needsUnescaping {
      unescape(cell.range, of: bytes, into: &scratch)
    } else {
      scratch.removeAll(keepingCapacity: true)
      append(bytes.extracting(cell.range), to: &scratch)
    }
    scratch = JSONMember.value(of: name, in: scratch) ?? []
    return trimmed(0..<scratch.count, of: scratch.span)
  }

  mutating func keepTexts(
    _ step: RowPlan.Step, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) {
    var texts = TextBuilder()
    swap(&texts, &columns.texts[step.column])
    for record in 0..<batch.count where !isRejected[record] {
      let content = content(of: step, record, of: batch, in: bytes)
      if content.isUnescaped {
        keep(scratch.span.extracting(content.range), step, in: &texts)
      } else {
        keep(bytes.extracting(content.range), step, in: &texts)
      }
    }
    swap(&texts, &columns.texts[step.column])
  }

  private func keep(_ text: Span<UInt8>, _ step: RowPlan.Step, in texts: inout TextBuilder) {
    if plan.hasEntities, let plain = PageText.decoded(text) {
      keepPlain(plain.span, step, in: &texts)
    } else {
      keepPlain(text, step, in: &texts)
    }
  }

  /// A tool's number of a ticket without blanks, and its title without that number.
  private func keepPlain(_ text: Span<UInt8>, _ step: RowPlan.Step, in texts: inout TextBuilder) {
    switch step.column {
    case TicketColumn.ticket.rawValue where namesTickets:
      if let digits = IdentifierText.digits(text) {
        texts.append(digits.span)
      } else {
        texts.append(text)
      }
    case TicketColumn.subject.rawValue where namesTickets && endsInBracket(text):
      // The numbers of the batch are kept before its titles.
      let ticket = columns.texts[TicketColumn.ticket.rawValue].text(texts.count)
      let end = IdentifierText.titleEnd(text, ticket: ticket.span)
      texts.append(text.extracting(0..<end))
    default: texts.append(text)
    }
  }

  private func endsInBracket(_ text: Span<UInt8>) -> Bool {
    !text.isEmpty && text[text.count - 1] == 0x29
  }

  private var namesTickets: Bool { kind == .tickets && !plan.isOwn }

  /// A record that does not fit the header.
  func shapeFault(
    _ record: Int, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) -> Rejection? {
    let line = batch.line(ofRecord: record)
    if batch.isUnclosed(record: record) {
      return rejection(line, nil, "a quoted field is never closed")
    }
    let count = batch.fieldCount(ofRecord: record)
    guard count > header.cells.count else { return nil }
    for field in header.cells.count..<count {
      var cell = cellContent(of: batch.cell(record: record, field: field), in: bytes)
      if !cell.needsUnescaping {
        cell = Cell(range: trimmed(cell.range, of: bytes), needsUnescaping: false)
        if cell.range.isEmpty { continue }
      }
      let text = text(of: cell, in: bytes)
      return rejection(line, nil, "more cells than the header has", text)
    }
    return nil
  }

  func text(of cell: Cell, in bytes: Span<UInt8>) -> String {
    var content: [UInt8] = []
    if cell.needsUnescaping {
      unescape(cell.range, of: bytes, into: &content)
    } else {
      append(bytes.extracting(cell.range), to: &content)
    }
    return String(decoding: content, as: UTF8.self)
  }

  func rejection(_ line: Int, _ field: Int?, _ reason: String, _ value: String = "") -> Rejection {
    let column = field.flatMap { $0 < header.cells.count ? header.cells[$0] : nil } ?? ""
    return Rejection(file: file, line: line, column: column, reason: reason, value: value)
  }
}
