import SlateCSV

/// What some tools write below the last row: totals, the zone of the times above, who made the report.
struct Footer {
  /// Where the rows end.
  private(set) var end: Int
  /// The zone that it names, as written.
  private(set) var zone: String?
  /// How many rows it says that there are.
  private(set) var statedRows: Int?

  /// A footer has few lines, and short ones.
  private static let searchedLines = 12
  private static let searchedBytes = 2048

  /// - Parameters:
  ///   - bytes: the whole file's.
  ///   - rows: the bytes below the header.
  init(in bytes: Span<UInt8>, rows: Range<Int>, dialect: Dialect) {
    end = rows.upperBound
    var position = rows.upperBound
    for _ in 0..<Self.searchedLines {
      let line = Self.line(before: position, in: bytes, rows)
      guard line.count <= Self.searchedBytes,
        let cells = Self.filledCells(line, bytes, dialect)
      else { return }
      position = line.lowerBound
      switch FooterLine(cells) {
      case .row: return
      case .unknown: continue
      case .zone(let name): zone = name
      case .rows(let count): statedRows = count
      case .remark: break
      }
      // Lines below that say nothing known belong to it.
      end = line.lowerBound
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

  /// The cells of a line that are not empty; nil where there is no line, or a quote is left open, as
  /// it is where the line is the end of a longer record.
  private static func filledCells(
    _ line: Range<Int>, _ bytes: Span<UInt8>, _ dialect: Dialect
  ) -> [String]? {
    guard !line.isEmpty else { return nil }
    var text: [UInt8] = []
    append(bytes.extracting(line), to: &text)
    guard text.count(where: { $0 == 0x22 }) % 2 == 0 else { return nil }
    return ReferenceScanner.records(of: text, dialect: dialect).flatMap(\.fields)
      .map { String(decoding: $0, as: UTF8.self).trimmed }.filter { !$0.isEmpty }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
