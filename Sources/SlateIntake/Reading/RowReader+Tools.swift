import SlateCSV
import SlateModel

/// Columns in a tool's own words. What is not understood there is no fault of the row: the cell
/// counts as empty and is counted.
extension RowReader {
  mutating func readVerdicts(
    _ step: RowPlan.Step, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) {
    var numbers: [Int32] = []
    swap(&numbers, &columns.table.numbers[step.column])
    for record in 0..<batch.count {
      var verdict = Table.missing
      if !isRejected[record] {
        let content = content(of: step, record, of: batch, in: bytes)
        if !content.range.isEmpty {
          switch reading(content, in: bytes) {
          case .met: verdict = 1
          case .breached: verdict = 0
          case .nothing: break
          case .unread: countUnread(step, content, record, of: batch)
          }
        }
      }
      numbers.append(verdict)
    }
    swap(&numbers, &columns.table.numbers[step.column])
  }

  private func reading(_ content: Content, in bytes: Span<UInt8>) -> VerdictReader.Reading {
    content.isUnescaped
      ? plan.verdict.reading(scratch.span.extracting(content.range))
      : plan.verdict.reading(bytes.extracting(content.range))
  }

  mutating func readLengths(
    _ step: RowPlan.Step, _ unit: LengthUnit, isSum: Bool, of batch: borrowing RecordBatch,
    in bytes: Span<UInt8>
  ) {
    var numbers: [Int32] = []
    swap(&numbers, &columns.table.numbers[step.column])
    let groups = isSum ? step.fields.map { $0..<$0 + 1 } : [step.fields]
    for record in 0..<batch.count {
      var length = Table.missing
      if !isRejected[record] {
        for fields in groups {
          let content = content(of: step, among: fields, record, of: batch, in: bytes)
          if content.range.isEmpty { continue }
          let sum = seconds(content, unit, in: bytes)?.addingReportingOverflow(
            length == Table.missing ? 0 : length)
          if let sum, !sum.overflow {
            length = sum.partialValue
          } else {
            countUnread(step, content, record, of: batch)
          }
        }
      }
      numbers.append(length)
    }
    swap(&numbers, &columns.table.numbers[step.column])
  }

  private func seconds(_ content: Content, _ unit: LengthUnit, in bytes: Span<UInt8>) -> Int32? {
    content.isUnescaped
      ? LengthCell.seconds(scratch.span.extracting(content.range), unit: unit)
      : LengthCell.seconds(bytes.extracting(content.range), unit: unit)
  }

  /// Lengths between two times; nothing where one of them is empty.
  mutating func readSpans(
    _ step: RowPlan.Step, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) {
    var numbers: [Int32] = []
    swap(&numbers, &columns.table.numbers[step.column])
    let (first, last) = (step.fields.lowerBound, step.fields.upperBound - 1)
    for record in 0..<batch.count {
      var length = Table.missing
      if !isRejected[record] {
        let start = content(of: step, among: first..<first + 1, record, of: batch, in: bytes)
        let from = start.range.isEmpty ? nil : instant(start, in: bytes)
        let end = content(of: step, among: last..<last + 1, record, of: batch, in: bytes)
        let to = end.range.isEmpty ? nil : instant(end, in: bytes)
        if let from, let to, to >= from, let span = Int32(exactly: to - from) {
          length = span
        } else if !start.range.isEmpty, !end.range.isEmpty {
          countUnread(step, from == nil ? start : end, record, of: batch)
        }
      }
      numbers.append(length)
    }
    swap(&numbers, &columns.table.numbers[step.column])
  }

  private mutating func countUnread(
    _ step: RowPlan.Step, _ content: Content, _ record: Int, of batch: borrowing RecordBatch
  ) {
    let found = UnreadCells(count: 1, line: batch.line(ofRecord: record), field: content.field)
    columns.unread[step.column] = (columns.unread[step.column] ?? UnreadCells()) + found
  }

  /// Whether the field at a place of the plan counts in a record.
  mutating func counts(
    _ place: Int, _ record: Int, of batch: borrowing RecordBatch, in bytes: Span<UInt8>
  ) -> Bool {
    plan.conditions[place].allSatisfy { condition in
      holds(condition, record, of: batch, in: bytes)
    }
  }

  mutating func holds(
    _ condition: RowPlan.Condition, _ record: Int, of batch: borrowing RecordBatch,
    in bytes: Span<UInt8>
  ) -> Bool {
    guard condition.field < batch.fieldCount(ofRecord: record) else {
      return condition.words.containEmpty == condition.isWanted
    }
    let cell = cellContent(of: batch.cell(record: record, field: condition.field), in: bytes)
    let range = meaning(of: cell, in: bytes)
    return cell.needsUnescaping
      ? says(scratch.span.extracting(range), condition)
      : says(bytes.extracting(range), condition)
  }

  private func says(_ cell: Span<UInt8>, _ condition: RowPlan.Condition) -> Bool {
    let isEmpty = cell.isEmpty || missing.contain(cell)
    let isFound =
      if isEmpty {
        condition.words.containEmpty
      } else {
        condition.arePieces ? condition.words.standIn(cell) : condition.words.contain(cell)
      }
    return isFound == condition.isWanted
  }
}
