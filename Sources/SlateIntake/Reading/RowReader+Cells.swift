import SlateCSV
import SlateModel

extension RowReader {
  /// The first field of a source that is not empty, without the blanks around it; nil for none.
  mutating func cell(
    of step: RowPlan.Step, _ record: Int, of batch: borrowing RecordBatch,
    in bytes: Span<UInt8>
  ) -> (field: Int, cell: Cell?) {
    let count = batch.fieldCount(ofRecord: record)
    for place in step.fields where plan.fields[place] < count {
      let field = plan.fields[place]
      let cell = cellContent(of: batch.cell(record: record, field: field), in: bytes)
      if cell.needsUnescaping {
        let content = unescaped(cell, in: bytes)
        if content.isEmpty || isMissing(content.span) { continue }
        return (field, cell)
      }
      let range = trimmed(cell.range, of: bytes)
      if range.isEmpty || isMissing(bytes.extracting(range)) { continue }
      return (field, Cell(range: range, needsUnescaping: false))
    }
    return (plan.fields[step.fields.lowerBound], nil)
  }

  /// What a cell says in its column's terms; nil where it cannot be read.
  mutating func value(of cell: Cell, _ type: CellType, in bytes: Span<UInt8>) -> Int64? {
    guard cell.needsUnescaping else { return value(bytes.extracting(cell.range), type) }
    let content = unescaped(cell, in: bytes)
    return value(content.span, type)
  }

  /// What a cell that is no part of the file as it stands says, without the blanks around it.
  private mutating func unescaped(_ cell: Cell, in bytes: Span<UInt8>) -> [UInt8] {
    unescape(cell.range, of: bytes, into: &scratch)
    let range = trimmed(0..<scratch.count, of: scratch.span)
    return Array(scratch[range])
  }

  private mutating func value(_ cell: Span<UInt8>, _ type: CellType) -> Int64? {
    switch type {
    case .text: return 0
    case .name: return Int64(columns.interner.id(of: cell))
    case .instant: return reading.instant(cell, counting: &columns.changes).map(Int64.init)
    case .date: return reading.date(cell).map(Int64.init)
    case .minutes: return NumberCell.minutes(cell).map(Int64.init)
    case .count: return NumberCell.count(cell).map(Int64.init)
    case .flag: return NumberCell.flag(cell).map(Int64.init)
    }
  }

  mutating func keepText(
    _ step: RowPlan.Step, _ record: Int, of batch: borrowing RecordBatch,
    in bytes: Span<UInt8>
  ) {
    guard let cell = cell(of: step, record, of: batch, in: bytes).cell else {
      columns.texts[step.column].appendEmpty()
      return
    }
    if cell.needsUnescaping {
      let content = unescaped(cell, in: bytes)
      columns.texts[step.column].append(content.span)
    } else {
      columns.texts[step.column].append(bytes.extracting(cell.range))
    }
  }

  private func isMissing(_ cell: Span<UInt8>) -> Bool {
    for word in missing where word.count == cell.count {
      var index = 0
      while index < word.count, lowercased(cell[index]) == word[index] { index += 1 }
      if index == word.count { return true }
    }
    return false
  }

  private func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

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
