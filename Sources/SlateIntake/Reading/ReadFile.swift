import SlateCSV
import SlateModel

/// A file that has been read: its rows as columns, and what is needed to look at a record again.
struct ReadFile: Sendable {
  var source: SourceFile
  /// The bytes, in UTF-8.
  let content: MappedFile
  let dialect: Dialect
  let header: HeaderRow
  let mapping: Mapping
  /// By which its times were read.
  let reading: CellReading
  var table: Table
  /// Where each row's record begins in the file, and its length in bytes.
  var starts: [Int] = []
  var lengths: [UInt32] = []
  /// What each row's cells hash to, where equal rows are looked for.
  var digests: [UInt64] = []
  var rejections: [Rejection] = []
  /// Records about something else than the format is read for.
  var leftOut = 0
  /// What was known by names and values alone.
  var generic: GenericMapping?
  /// The zone that the file names and was read by.
  var statedZone: String?
  /// Letters behind its times that several zones go by.
  var ambiguousZone: String?
  /// By slate's column.
  var unread: [Int: UnreadCells] = [:]
}
