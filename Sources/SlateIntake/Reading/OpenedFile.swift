import SlateCSV
import SlateModel

/// A file whose header has been read: what it holds is known, its rows are not read yet.
struct OpenedFile {
  /// What the user calls it.
  let path: String
  let content: MappedFile
  let encoding: TextEncoding
  /// The line of the first byte that is not UTF-8 in a file that otherwise is.
  let strayLine: Int?
  let dialect: Dialect
  let header: HeaderRow
  /// The line on which the header begins.
  let headerLine: Int
  /// The bytes above the header.
  let above: Range<Int>
  /// Where the rows begin, and the line that is.
  let rows: Range<Int>
  let firstLine: Int
  /// The zone that is named below the rows.
  let footerZone: String?
  /// How many rows the file itself says that it has.
  let statedRows: Int?

  /// - Parameter settings: what the user says of it.
  /// - Throws: a `RunFailure` where the file cannot be opened, or has no header.
  init(path: String, name: String, _ settings: ReadSettings? = nil) throws(RunFailure) {
    self.path = name
    let text = try FileText(path: path, name: name, chosen: settings?.encoding)
    content = text.content
    encoding = text.encoding
    strayLine = text.strayLine
    let start = content.withBytes { ByteOrderMark(at: $0)?.byteCount ?? 0 }
    let whole = start..<content.byteCount
    let search = HeaderSearch(
      chosen: settings.map { Array($0.columns.values) } ?? [],
      dialect: settings?.delimiter.map(Dialect.init))
    guard let found = content.withBytes({ search.header(in: $0, range: whole) }) else {
      throw RunFailure(.unusableData, .empty(name))
    }
    dialect = found.dialect
    let header = HeaderRow(cells: found.cells)
    self.header = header
    headerLine = found.line
    above = start..<found.bytes.lowerBound
    let (below, line) = content.withBytes { Self.rows(behind: found, in: $0, whole) }
    let isSection =
      found.isAttendance
      || Format.tools.contains { $0.hasSections && $0.signature.matches(header) }
    let (end, footer) = content.withBytes { bytes in
      let end =
        isSection
        ? Section.end(in: bytes, rows: below, dialect: found.dialect) : below.upperBound
      let rows = below.lowerBound..<end
      return (end, Footer(in: bytes, rows: rows, dialect: found.dialect))
    }
    rows = below.lowerBound..<min(end, footer.end)
    firstLine = line
    footerZone = footer.zone
    statedRows = footer.statedRows
  }

  /// What is odd about the file before its rows are read.
  var oddities: [Problem] { strayLine.map { [.strayBytes(path, line: $0)] } ?? [] }

  /// Where the rows begin, and on which line.
  private static func rows(
    behind header: HeaderSearch.Found, in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (rows: Range<Int>, firstLine: Int) {
    var end = header.bytes.upperBound
    var line = header.line
    for index in header.bytes {
      let isPair = bytes[index] == 0x0D && index + 1 < end && bytes[index + 1] == 0x0A
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && !isPair) { line += 1 }
    }
    if end < range.upperBound {
      let isPair = bytes[end] == 0x0D && end + 1 < range.upperBound && bytes[end + 1] == 0x0A
      end += isPair ? 2 : 1
      line += 1
    }
    return (end..<range.upperBound, line)
  }

  /// The first values of some fields, to know a file by: at most `count` rows are looked at.
  func firstValues(ofFields fields: [Int], count: Int = 50) -> [String] {
    firstRows(ofFields: fields, count: count).flatMap(\.self)
  }

  /// The same row by row; a row has as many of the values as it has fields for.
  func firstRows(ofFields fields: [Int], count: Int = 50) -> [[String]] {
    content.withBytes { bytes in
      var scanner = RecordScanner(range: rows, firstLine: firstLine, dialect: dialect)
      var batch = RecordBatch()
      guard scanner.next(into: &batch, from: bytes) else { return [] }
      return (0..<min(batch.count, count)).map { record in
        let width = batch.fieldCount(ofRecord: record)
        return fields.filter { $0 < width }.map { field in
          Self.meaning(of: batch.cell(record: record, field: field), in: bytes)
        }
      }
    }
  }

  /// What a cell says, without the blanks around it and a spreadsheet's guard.
  static func meaning(of raw: Range<Int>, in bytes: Span<UInt8>) -> String {
    let value = cellBytes(of: raw, in: bytes)
    let range = SpreadsheetGuard.content(trimmed(value.indices, of: value.span), of: value.span)
    return String(decoding: value[range], as: UTF8.self)
  }
}
