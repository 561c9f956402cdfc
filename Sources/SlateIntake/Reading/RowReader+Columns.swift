import SlateCSV
import SlateModel

extension RowReader {
  /// Adds a value to a column for each record of the batch, rejected ones included; rejects those
  /// whose cell cannot be used.
  mutating func readColumn(
    _ step: RowPlan.Step, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) {
    switch (step.type, step.form) {
    case (_, .verdict): readVerdicts(step, of: batch, in: bytes)
    case (_, .length(let unit, let isSum)):
      readLengths(step, unit, isSum: isSum, of: batch, in: bytes)
    case (_, .span): readSpans(step, of: batch, in: bytes)
    case (.text, _): requireText(step, of: batch, in: bytes)
    case (.name, _): readNames(step, of: batch, in: bytes)
    case (.instant, _): readInstants(step, of: batch, in: bytes)
    case (.date, _), (.minutes, _), (.count, _), (.flag, _):
      readNumbers(step, of: batch, in: bytes)
    }
  }

  private mutating func requireText(
    _ step: RowPlan.Step, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) {
    guard step.isRequired else { return }
    for record in 0..<batch.count where !isRejected[record] {
      let content = content(of: step, record, of: batch, in: bytes)
      if content.range.isEmpty { rejectEmpty(step, content, record, of: batch) }
    }
  }

  private mutating func readNames(
    _ step: RowPlan.Step, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) {
    var names: [UInt32] = []
    swap(&names, &columns.table.names[step.column])
    for record in 0..<batch.count {
      var name: UInt32 = 0
      if !isRejected[record] {
        let content = content(of: step, record, of: batch, in: bytes)
        name = self.name(content, in: bytes)
        if content.range.isEmpty { rejectEmpty(step, content, record, of: batch) }
      }
      names.append(name)
    }
    swap(&names, &columns.table.names[step.column])
  }

  private mutating func readInstants(
    _ step: RowPlan.Step, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) {
    var instants: [UInt32] = []
    swap(&instants, &columns.table.instants[step.column])
    for record in 0..<batch.count {
      var instant: UInt32 = 0
      if !isRejected[record] {
        let content = content(of: step, record, of: batch, in: bytes)
        if content.range.isEmpty {
          rejectEmpty(step, content, record, of: batch)
        } else {
          let read = self.instant(content, in: bytes)
          let isNull = read == nil && self.isNull(content, in: bytes)
          if step.isResolution, !isNull { columns.datesResolutions = true }
          if let read {
            instant = read
          } else if isNull {
            rejectEmpty(step, content, record, of: batch)
          } else {
            rejectUnreadable(step, content, record, of: batch, in: bytes)
          }
        }
      }
      instants.append(instant)
    }
    swap(&instants, &columns.table.instants[step.column])
  }

  private mutating func readNumbers(
    _ step: RowPlan.Step, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) {
    var numbers: [Int32] = []
    swap(&numbers, &columns.table.numbers[step.column])
    for record in 0..<batch.count {
      var number = Table.missing
      if !isRejected[record] {
        let content = content(of: step, record, of: batch, in: bytes)
        if content.range.isEmpty {
          rejectEmpty(step, content, record, of: batch)
        } else if let read = self.number(content, step.type, in: bytes) {
          number = read
        } else if step.type == .date, isNull(content, in: bytes) {
          rejectEmpty(step, content, record, of: batch)
        } else {
          rejectUnreadable(step, content, record, of: batch, in: bytes)
        }
      }
      numbers.append(number)
    }
    swap(&numbers, &columns.table.numbers[step.column])
  }

  private mutating func name(_ content: Content, in bytes: Span<UInt8>) -> UInt32 {
    guard content.isUnescaped else {
      return columns.interner.id(of: bytes.extracting(content.range))
    }
    let text = scratch
    return columns.interner.id(of: text.span.extracting(content.range))
  }

  mutating func instant(_ content: Content, in bytes: Span<UInt8>) -> UInt32? {
    guard content.isUnescaped else {
      return reading.instant(bytes.extracting(content.range), counting: &columns.changes)
    }
    let text = scratch
    return reading.instant(text.span.extracting(content.range), counting: &columns.changes)
  }

  /// A tool's date for none; slate's own columns have no such thing.
  private func isNull(_ content: Content, in bytes: Span<UInt8>) -> Bool {
    if plan.isOwn { return false }
    return content.isUnescaped
      ? TimeCell.isNull(scratch.span.extracting(content.range))
      : TimeCell.isNull(bytes.extracting(content.range))
  }

  private func number(_ content: Content, _ type: CellType, in bytes: Span<UInt8>) -> Int32? {
    content.isUnescaped
      ? number(scratch.span.extracting(content.range), type)
      : number(bytes.extracting(content.range), type)
  }

  private func number(_ text: Span<UInt8>, _ type: CellType) -> Int32? {
    switch type {
    case .text, .name, .instant: return nil
    case .date: return reading.date(text)
    case .minutes: return NumberCell.minutes(text)
    case .count: return plan.isOwn ? NumberCell.count(text) : NumberCell.wholeNumber(text)
    case .flag: return NumberCell.flag(text)
    }
  }

  /// Nothing where the column may be empty.
  private mutating func rejectEmpty(
    _ step: RowPlan.Step, _ content: Content, _ record: Int, of batch: borrowing RecordBatch
  ) {
    guard step.isRequired else { return }
    reject(
      record,
      rejection(batch.line(ofRecord: record), content.field, "a required cell is empty"))
  }

  private mutating func rejectUnreadable(
    _ step: RowPlan.Step, _ content: Content, _ record: Int, of batch: borrowing RecordBatch,
    in bytes: Span<UInt8>
  ) {
    if step.type.isDate { columns.hasUnreadableDates = true }
    var value: [UInt8] = []
    if content.isUnescaped {
      append(scratch.span.extracting(content.range), to: &value)
    } else {
      append(bytes.extracting(content.range), to: &value)
    }
    reject(
      record,
      rejection(
        batch.line(ofRecord: record), content.field, step.type.fault,
        String(decoding: value, as: UTF8.self)))
  }
}
