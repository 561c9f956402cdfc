import SlateCSV

/// What some tools write below the last row: a total, or the zone of the times above.
struct Footer {
  /// Where the rows end.
  private(set) var end: Int
  /// The zone that it names, as written.
  private(set) var zone: String?

  private static let zoneWord = "timezone:"
  private static let words = [zoneWord, "time zone:", "total records", "total number of"]
  /// A footer has few lines, and short ones.
  private static let searchedLines = 5
  private static let searchedBytes = 2048

  /// - Parameters:
  ///   - bytes: the whole file's.
  ///   - rows: the bytes below the header.
  init(in bytes: Span<UInt8>, rows: Range<Int>, dialect: Dialect) {
    end = rows.upperBound
    var position = rows.upperBound
    for _ in 0..<Self.searchedLines {
      let line = Self.line(before: position, in: bytes, rows)
      guard line.count <= Self.searchedBytes, let text = Self.onlyCell(line, bytes, dialect) else {
        return
      }
      if let word = Self.words.first(where: { text.lowercased().hasPrefix($0) }) {
        end = line.lowerBound
        if word == Self.zoneWord { zone = String(text.dropFirst(word.count).trimmed) }
      } else if !text.isEmpty {
        return
      }
      position = line.lowerBound
    }
  }

  /// The line that ends at a position, its line break included.
  private static func line(
    before position: Int, in bytes: Span<UInt8>, _ rows: Range<Int>
  ) -> Range<Int> {
    var start = position
    while start > rows.lowerBound, isBreak(bytes[start - 1]) { start -= 1 }
    while start > rows.lowerBound, !isBreak(bytes[start - 1]), position - start <= searchedBytes {
      start -= 1
    }
    return start..<position
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// The one cell of a line that is not empty; nil where several are, or a quote is left open, as
  /// it is where the line is the end of a longer record.
  private static func onlyCell(
    _ line: Range<Int>, _ bytes: Span<UInt8>, _ dialect: Dialect
  ) -> Substring? {
    guard !line.isEmpty else { return nil }
    var text: [UInt8] = []
    append(bytes.extracting(line), to: &text)
    guard text.count(where: { $0 == 0x22 }) % 2 == 0 else { return nil }
    let records = ReferenceScanner.records(of: text, dialect: dialect)
    let cells = records.flatMap(\.fields).map { String(decoding: $0, as: UTF8.self).trimmed }
      .filter { !$0.isEmpty }
    return cells.count > 1 ? nil : cells.first ?? ""
  }
}

extension StringProtocol {
  fileprivate var trimmed: Substring {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return Substring(rest)
  }
}
