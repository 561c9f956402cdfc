import SlateModel

/// What tools put around a cell lest a spreadsheet take it for something else: an apostrophe before what it
/// would run as a formula, `'-5`, or a formula that is but a text, `="00123"`.
enum SpreadsheetGuard {
  /// Whether a cell that begins with this byte may have one: the apostrophe and `=` are among the
  /// eight bytes for which one look says so.
  @inline(__always)
  static func mayBegin(with byte: UInt8) -> Bool { byte & 0xE5 == 0x25 }

  /// What is meant of a cell that is not empty.
  static func content(_ range: Range<Int>, of bytes: Span<UInt8>) -> Range<Int> {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard range.count > 1 else { return range }
    switch bytes[start] {
    case 0x27:
      let isFormula = [0x3D, 0x2B, 0x2D, 0x40].contains(bytes[start + 1])
      return isFormula ? start + 1..<end : range
    case 0x3D where range.count > 2 && bytes[start + 1] == 0x22 && bytes[end - 1] == 0x22:
      return start + 2..<end - 1
    default: return range
    }
  }
}
