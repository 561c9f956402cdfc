/// Writes rows as RFC 4180 with LF, quoting a cell only where it must be.
///
/// A cell that a spreadsheet would run as a formula is disarmed by an apostrophe before it, unless
/// cells are to come back as they were given.
package struct CSVWriter {
  /// The rows written so far.
  package private(set) var bytes: [UInt8] = []

  private let delimiter: UInt8
  private let marks: RecordMarks
  private let disarmsFormulas: Bool
  private var fieldCount = 0
  private var rowStart = 0

  package init(dialect: Dialect = .comma, disarmsFormulas: Bool = true) {
    delimiter = dialect.delimiter
    self.disarmsFormulas = disarmsFormulas
    marks = RecordMarks(dialect: dialect)
  }

  package mutating func field(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      unsafe field(utf8: Span(_unsafeElements: utf8))
    }
  }

  package mutating func field(utf8 content: Span<UInt8>) {
    beginField()
    let isFormula = disarmsFormulas && mayRunAsFormula(content)
    let isQuoted = needsQuotes(content)
    if isQuoted { bytes.append(.quote) }
    if isFormula { bytes.append(0x27) }
    if isQuoted {
      appendDoublingQuotes(content)
      bytes.append(.quote)
    } else {
      unsafe content.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
  }

  package mutating func field(_ number: Int) {
    beginField()
    if number < 0 { bytes.append(0x2D) }
    var first = bytes.count
    var rest = number.magnitude
    repeat {
      bytes.append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    // The last digit came first. (Reversing a slice would copy it.)
    var last = bytes.count - 1
    while first < last {
      bytes.swapAt(first, last)
      first += 1
      last -= 1
    }
  }

  package mutating func emptyField() {
    beginField()
  }

  /// Ends the row. One empty cell alone is written `""`, for readers take an empty line for no row.
  package mutating func endRow() {
    if fieldCount == 1, bytes.count == rowStart { bytes += [.quote, .quote] }
    bytes.append(.lineFeed)
    fieldCount = 0
    rowStart = bytes.count
  }

  /// Writes a whole row.
  package mutating func row(_ cells: [String]) {
    for cell in cells { field(cell) }
    endRow()
  }

  /// Forgets the rows written so far and keeps their room, for output in pieces.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    fieldCount = 0
    rowStart = 0
  }

  private mutating func beginField() {
    if fieldCount > 0 { bytes.append(delimiter) }
    fieldCount += 1
  }

  private mutating func appendDoublingQuotes(_ content: Span<UInt8>) {
    for index in content.indices {
      if content[index] == .quote { bytes.append(.quote) }
      bytes.append(content[index])
    }
  }

  private func needsQuotes(_ content: Span<UInt8>) -> Bool {
    let mayNeed = unsafe content.withUnsafeBufferPointer { content in
      // No address, no bytes.
      guard let base = content.baseAddress else { return false }
      return unsafe marks.isAnyMarked(base, count: content.count)
    }
    guard mayNeed else { return false }
    for index in content.indices {
      let byte = content[index]
      if byte == .quote || byte == delimiter || byte.isLineBreak { return true }
    }
    return false
  }
}
