/// Tells whether a spreadsheet would run a cell of this content: it begins with `=`, `+`, `-`, `@`,
/// TAB or CR and is no plain number.
///
/// Source of the list: OWASP, "CSV Injection".
func mayRunAsFormula(_ content: Span<UInt8>) -> Bool {
  guard content.count > 0 else { return false }
  switch content[0] {
  case 0x3D, 0x40, 0x09, .carriageReturn: return true
  case 0x2B, 0x2D: return !isUnsignedNumber(content.extracting(1..<content.count))
  default: return false
  }
}

/// What a cell of this content holds once `CSVWriter` has written it and a reader has read it.
package func disarmed(_ content: String) -> String {
  guard let first = content.utf8.first, first < 0x41 else { return content }
  return mayRunAsFormula(Array(content.utf8).span) ? "'" + content : content
}

/// Tells whether the text is digits, with or without one point among or before them.
private func isUnsignedNumber(_ text: Span<UInt8>) -> Bool {
  var digits = 0
  var points = 0
  for index in text.indices {
    switch text[index] {
    case 0x30...0x39: digits += 1
    case 0x2E where points == 0 && index + 1 < text.count: points += 1
    default: return false
    }
  }
  return digits > 0
}
