import SlateCSV

/// Finds the header of a file: the first record that some format knows, or else the first that looks
/// like one.
///
/// Reports put titles and blank lines before the header, so the first records are all looked at,
/// with every delimiter, the likelier first. A first line such as `sep=;` is passed over.
struct HeaderSearch {
  /// What is found: the header's cells, and where its record stands.
  struct Found {
    let dialect: Dialect
    let cells: [String]
    let bytes: Range<Int>
    let line: Int
    /// It is known by the rows below it alone: people, times and durations.
    var isAttendance = false

    /// The number of cells that are not empty.
    var filled: Int { cells.count { !$0.isEmpty } }
  }

  /// So many records are looked at: the filters of a report are told above it, a line each.
  private static let searchedRecords = 120
  /// So many are all asked, and among them reports of attendance are found by their cells.
  private static let closelySearched = 20
  /// At most so many bytes are looked at: titles are short.
  private static let searchedBytes = 65_536

  /// Headers that the user names; a record that has them all is the header.
  let chosen: [String]
  /// The one that the user names; nil to find it.
  var dialect: Dialect?

  /// Nil for a file without a record.
  func header(in bytes: Span<UInt8>, range whole: Range<Int>) -> Found? {
    let declared = Dialect.declared(in: bytes, whole)
    let range = (declared?.end ?? whole.lowerBound)..<whole.upperBound
    let place = (range: range, line: declared == nil ? 1 : 2)
    let told = dialect ?? declared?.dialect
    let likeliest = told ?? Dialect.sniffed(from: bytes, in: range)
    guard let first = records(bytes, place, likeliest, atMost: 1).first else { return nil }
    if isKnown(first.cells, isFirst: true) { return first }
    let others = Dialect.candidates.map(Dialect.init).filter { $0 != likeliest }
    let searched = ([likeliest] + (told == nil ? others : [])).map { dialect in
      records(bytes, place, dialect, atMost: Self.searchedRecords)
    }
    for records in searched {
      if let known = records.indices.first(where: { isKnown($0, of: records) }) {
        return records[known]
      }
    }
    let nearest = searched.map { Array($0.prefix(Self.closelySearched)) }
    return AttendanceShape.header(among: nearest) ?? HeaderShape.header(among: searched) ?? first
  }

  /// Whether a record is a header that some format knows. Far down only one is asked that differs
  /// from the record above it in width, or stands below a line that is mostly empty: the rows of a
  /// list that no format knows are not all asked.
  private func isKnown(_ record: Int, of records: [Found]) -> Bool {
    if record >= Self.closelySearched, case let above = records[record - 1],
      above.cells.count == records[record].cells.count, above.filled * 2 > above.cells.count
    {
      return false
    }
    return isKnown(records[record].cells, isFirst: false)
  }

  /// slate's own columns are few and plain words: behind the first record they are no evidence.
  private func isKnown(_ cells: [String], isFirst: Bool) -> Bool {
    let header = HeaderRow(cells: cells)
    if !chosen.isEmpty { return chosen.allSatisfy { !header.fields(named: $0).isEmpty } }
    return (isFirst ? Format.all : Format.tools).contains { $0.signature.matches(header) }
  }

  private func records(
    _ bytes: Span<UInt8>, _ place: (range: Range<Int>, line: Int), _ dialect: Dialect,
    atMost count: Int
  ) -> [Found] {
    // A record that is cut off by the end of the search would show too few cells.
    let range = place.range
    let isCut = count > 1 && range.count > Self.searchedBytes
    let end = isCut ? range.lowerBound + Self.searchedBytes : range.upperBound
    var scanner = RecordScanner(
      range: range.lowerBound..<end, firstLine: place.line, dialect: dialect)
    var batch = RecordBatch()
    guard scanner.next(into: &batch, from: bytes) else { return [] }
    return (0..<min(count, batch.count)).map { record in
      Found(
        dialect: dialect,
        cells: (0..<batch.fieldCount(ofRecord: record)).map { field in
          let cell = cellBytes(of: batch.cell(record: record, field: field), in: bytes)
          return String(decoding: cell, as: UTF8.self)
        }, bytes: batch.bytes(ofRecord: record), line: batch.line(ofRecord: record))
    }
  }
}
