import SlateCSV
import SlateModel

/// The rows of one part of a file as columns, with names numbered within the part.
struct RowColumns: Sendable {
  var table: Table
  var texts: [TextBuilder]
  var interner = Interner()
  /// Where each row's record begins in the file, and its length in bytes.
  var starts: [Int] = []
  var lengths: [UInt32] = []
  /// What each row's cells hash to, where equal rows are looked for.
  var digests: [UInt64] = []
  var rows = 0
  /// Records about something else than the format is read for: no rows.
  var leftOut = 0
  var rejections: [Rejection] = []
  var changes = ClockChanges()
  /// Some ticket's cell of resolution is not empty, readable or not.
  var datesResolutions = false
  /// Some row was rejected for a time or date that could not be read.
  var hasUnreadableDates = false

  /// Cells in a tool's own words that say nothing slate knows, by slate's column.
  var unread: [Int: UnreadCells] = [:]

  init(kind: TableKind) {
    table = Table(kind: kind)
    texts = Array(repeating: TextBuilder(), count: kind.columns.count)
  }

  /// Makes room for so many rows.
  mutating func reserve(rows: Int, _ plan: RowPlan) {
    for step in plan.steps {
      switch step.type {
      case .text: break
      case .name: table.names[step.column].reserveCapacity(rows)
      case .instant: table.instants[step.column].reserveCapacity(rows)
      case .date, .minutes, .count, .flag: table.numbers[step.column].reserveCapacity(rows)
      }
    }
    table.file.reserveCapacity(rows)
    table.line.reserveCapacity(rows)
    starts.reserveCapacity(rows)
    lengths.reserveCapacity(rows)
  }

  /// Takes back the rejected of the last rows; texts and places are not in yet.
  ///
  /// - Parameters:
  ///   - isRejected: by row, from `start` on.
  ///   - start: the number of rows before them.
  mutating func remove(_ isRejected: [Bool], from start: Int, _ plan: RowPlan) {
    for step in plan.steps {
      switch step.type {
      case .text: break
      case .name: Self.remove(isRejected, from: start, of: &table.names[step.column])
      case .instant: Self.remove(isRejected, from: start, of: &table.instants[step.column])
      case .date, .minutes, .count, .flag:
        Self.remove(isRejected, from: start, of: &table.numbers[step.column])
      }
    }
  }

  private static func remove<Value>(
    _ isRejected: [Bool], from start: Int, of column: inout [Value]
  ) {
    var kept = start
    for (row, isOut) in isRejected.enumerated() where !isOut {
      column[kept] = column[start + row]
      kept += 1
    }
    column.removeLast(column.count - kept)
  }

  /// The table with its texts, once every row is in.
  func finished() -> Table {
    var table = table
    table.texts = texts.map(\.column)
    return table
  }
}
