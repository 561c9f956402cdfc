import SlateCSV
import SlateModel

/// A file whose header has been read: what it holds is known, its rows are not read yet.
struct OpenedFile {
  /// What the user calls it.
  let path: String
  let content: MappedFile
  let encoding: TextEncoding
  let dialect: Dialect
  let header: HeaderRow
  /// The line on which the header begins.
  let headerLine: Int
  /// Where the rows begin, and the line that is.
  let rows: Range<Int>
  let firstLine: Int
  /// The zone that is named below the rows.
  let footerZone: String?

  /// - Parameter settings: what the user says of it.
  /// - Throws: a `RunFailure` where the file cannot be opened, or has no header.
  init(path: String, name: String, _ settings: ReadSettings? = nil) throws(RunFailure) {
    self.path = name
    let mapped: MappedFile
    do {
      mapped = try MappedFile(path: path)
    } catch {
      throw RunFailure(.noInput, .unopened(name, error))
    }
    let unpacked = try Self.unpacked(mapped, path: name)
    encoding = try Self.encoding(of: unpacked, path: name)
    content = Self.inUTF8(unpacked, from: encoding)
    let start = content.withBytes { ByteOrderMark(at: $0)?.byteCount ?? 0 }
    let whole = start..<content.byteCount
    let search = HeaderSearch(chosen: settings.map { Array($0.columns.values) } ?? [])
    guard let found = content.withBytes({ search.header(in: $0, range: whole) }) else {
      throw RunFailure(.unusableData, .empty(name))
    }
    dialect = found.dialect
    header = HeaderRow(cells: found.cells)
    headerLine = found.line
    let (below, line) = content.withBytes { Self.rows(behind: found, in: $0, whole) }
    let footer = content.withBytes { Footer(in: $0, rows: below, dialect: found.dialect) }
    rows = below.lowerBound..<footer.end
    firstLine = line
    footerZone = footer.zone
  }

  /// The content itself, or what it unpacks to where it is gzip, whatever the file is called.
  private static func unpacked(_ file: MappedFile, path: String) throws(RunFailure) -> MappedFile {
    guard file.withBytes({ isGzip($0) }) else { return file }
    do {
      return MappedFile(bytes: try file.withBytes { try gunzip($0) })
    } catch {
      throw RunFailure(.unusableData, .damagedGzip(path))
    }
  }

  private static func encoding(
    of file: MappedFile, path: String
  ) throws(RunFailure) -> TextEncoding {
    let mark = file.withBytes { ByteOrderMark(at: $0) }
    guard mark == nil || mark == .utf8 else { throw RunFailure(.unusableData, .utf16(path)) }
    guard file.withBytes({ isUTF8($0) }) else { return .windows1252 }
    return mark == nil ? .utf8 : .markedUTF8
  }

  /// The content itself where it is UTF-8, else read as Windows-1252.
  private static func inUTF8(_ file: MappedFile, from encoding: TextEncoding) -> MappedFile {
    guard encoding == .windows1252 else { return file }
    let start = file.withBytes { ByteOrderMark(at: $0)?.byteCount ?? 0 }
    return MappedFile(
      bytes: file.withBytes { windows1252ToUTF8($0.extracting(start..<$0.count)) })
  }

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
    content.withBytes { bytes in
      var scanner = RecordScanner(range: rows, firstLine: firstLine, dialect: dialect)
      var batch = RecordBatch()
      var values: [String] = []
      guard scanner.next(into: &batch, from: bytes) else { return values }
      for record in 0..<min(batch.count, count) {
        for field in fields where field < batch.fieldCount(ofRecord: record) {
          let raw = batch.cell(record: record, field: field)
          values.append(String(decoding: cellBytes(of: raw, in: bytes), as: UTF8.self))
        }
      }
      return values
    }
  }
}
