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

  /// Adds one checked value to a column that is not kept as text.
  mutating func append(_ value: Int64, to source: Mapping.Source) {
    switch source.type {
    case .text: break
    case .name: table.names[source.column].append(UInt32(truncatingIfNeeded: value))
    case .instant: table.instants[source.column].append(UInt32(truncatingIfNeeded: value))
    case .date, .minutes, .count, .flag:
      table.numbers[source.column].append(Int32(truncatingIfNeeded: value))
    }
  }

  /// The table with its texts, once every row is in.
  func finished() -> Table {
    var table = table
    table.texts = texts.map(\.column)
    return table
  }
}
