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
  var rejections: [Rejection] = []
  var changes = ClockChanges()
  /// Some ticket's cell of resolution is not empty, readable or not.
  var datesResolutions = false
  /// Some row was rejected for a time or date that could not be read.
  var hasUnreadableDates = false

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

  /// Adds one checked value to a column that is not kept as text.
  mutating func append(_ value: Int64, to step: RowPlan.Step) {
    switch step.type {
    case .text: break
    case .name: table.names[step.column].append(UInt32(truncatingIfNeeded: value))
    case .instant: table.instants[step.column].append(UInt32(truncatingIfNeeded: value))
    case .date, .minutes, .count, .flag:
      table.numbers[step.column].append(Int32(truncatingIfNeeded: value))
    }
  }

  /// The table with its texts, once every row is in.
  func finished() -> Table {
    var table = table
    table.texts = texts.map(\.column)
    return table
  }
}
