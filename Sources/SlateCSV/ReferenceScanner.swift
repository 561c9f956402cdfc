/// A record with the texts of its fields.
package struct ReferenceRecord: Equatable, Sendable {
  /// The line on which the record begins, counted from 1.
  package let line: Int
  /// What the fields say, without the quotes around them.
  package let fields: [[UInt8]]
  /// Tells whether the record was cut at the end of a line because its last quote never closes.
  package let isUnclosed: Bool

  package init(line: Int, fields: [[UInt8]], isUnclosed: Bool) {
    self.line = line
    self.fields = fields
    self.isUnclosed = isUnclosed
  }
}

/// The grammar of records, byte by byte: slow, and the truth for every other reader of records.
///
/// Records end at LF, CRLF, CR or the end; empty lines are none. A quote opens a quoted field only
/// as the field's first byte. In a quoted field two quotes are one, a single one closes it, and
/// what follows up to the next delimiter or line end is kept. A quoted field that never closes ends
/// with the line on which it opens.
package struct ReferenceScanner {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var position = 0
  private var line: Int

  private init(bytes: [UInt8], firstLine: Int, dialect: Dialect) {
    self.bytes = bytes
    delimiter = dialect.delimiter
    line = firstLine
  }

  /// All records of `bytes`, the first of which begins on the line `firstLine`.
  package static func records(
    of bytes: [UInt8], firstLine: Int = 1, dialect: Dialect
  ) -> [ReferenceRecord] {
    var scanner = ReferenceScanner(bytes: bytes, firstLine: firstLine, dialect: dialect)
    var records: [ReferenceRecord] = []
    while scanner.position < bytes.count {
      if !scanner.skipLineBreak() { records.append(scanner.record()) }
    }
    return records
  }

  /// Reads one record and its line end.
  private mutating func record() -> ReferenceRecord {
    let firstLine = line
    var fields: [[UInt8]] = []
    while true {
      let isQuoted = position < bytes.count && bytes[position] == .quote
      if isQuoted {
        guard let field = quotedField() else {
          fields.append(unclosedField())
          _ = skipLineBreak()
          return ReferenceRecord(line: firstLine, fields: fields, isUnclosed: true)
        }
        fields.append(field)
      } else {
        fields.append(plainText())
      }
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    _ = skipLineBreak()
    return ReferenceRecord(line: firstLine, fields: fields, isUnclosed: false)
  }

  /// Reads up to the next delimiter or line end.
  private mutating func plainText() -> [UInt8] {
    var text: [UInt8] = []
    while position < bytes.count, bytes[position] != delimiter, !bytes[position].isLineBreak {
      text.append(bytes[position])
      position += 1
    }
    return text
  }

  /// Reads a quoted field and what follows its closing quote; reads nothing if there is none.
  private mutating func quotedField() -> [UInt8]? {
    let beforeField = self
    var text: [UInt8] = []
    position += 1
    while position < bytes.count {
      if skipDoubledQuote() {
        text.append(.quote)
      } else if bytes[position] == .quote {
        position += 1
        return text + plainText()
      } else {
        let start = position
        if !skipLineBreak() { position += 1 }
        text += bytes[start..<position]
      }
    }
    self = beforeField
    return nil
  }

  /// Reads a quoted field that never closes to the end of its line.
  private mutating func unclosedField() -> [UInt8] {
    var text: [UInt8] = []
    position += 1
    while position < bytes.count, !bytes[position].isLineBreak {
      text.append(bytes[position])
      if !skipDoubledQuote() { position += 1 }
    }
    return text
  }

  private mutating func skipDoubledQuote() -> Bool {
    guard bytes[position...].starts(with: [.quote, .quote]) else { return false }
    position += 2
    return true
  }

  /// Goes behind a line break, if one stands here, and counts it.
  private mutating func skipLineBreak() -> Bool {
    guard position < bytes.count, bytes[position].isLineBreak else { return false }
    position += bytes[position...].starts(with: [.carriageReturn, .lineFeed]) ? 2 : 1
    line += 1
    return true
  }
}
