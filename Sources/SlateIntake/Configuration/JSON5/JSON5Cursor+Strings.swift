import SlateModel

extension JSON5Cursor {
  /// Reads a string from its opening quote to the same quote again.
  mutating func string() throws(JSON5Error) -> String {
    let opening = place
    let quote = next()
    var text = String.UnicodeScalarView()
    while let scalar = peek {
      switch scalar {
      case quote:
        advance()
        return String(text)
      case "\n", "\r":
        throw JSON5Error(fault: .stringOverLineEnd(opening: opening), place: place)
      case "\\":
        if let escaped = try escape() { text.append(escaped) }
      default:
        text.append(scalar)
        advance()
      }
    }
    throw JSON5Error(fault: .unclosedString, place: opening)
  }

  /// Reads a backslash and what it escapes: nothing where a line goes on in the next.
  private mutating func escape() throws(JSON5Error) -> Unicode.Scalar? {
    let backslash = place
    advance()
    switch peek {
    case "\r":
      advance()
      _ = take("\n")
      return nil
    case let end? where Self.endsLine(end):
      advance()
      return nil
    case "x":
      advance()
      return Unicode.Scalar(UInt8(try hexDigits(2, from: backslash)))
    case "u":
      advance()
      return try unicodeEscape(from: backslash)
    case "0" where !(peekSecond.map(Self.isDigit) ?? false):
      advance()
      return "\0"
    case let scalar? where !Self.isDigit(scalar):
      advance()
      return Self.controls[scalar] ?? scalar
    default:
      throw JSON5Error(fault: .unknownEscape(found), place: backslash)
    }
  }

  /// Reads the four digits after `\u`, and a second `\uXXXX` where they are half of a pair.
  mutating func unicodeEscape(
    from backslash: SourcePlace
  ) throws(JSON5Error) -> Unicode.Scalar {
    let first = try hexDigits(4, from: backslash)
    if let scalar = Unicode.Scalar(first) { return scalar }
    let unpaired = JSON5Error(fault: .unpairedSurrogate, place: backslash)
    guard first < 0xDC00, peek == "\\", peekSecond == "u" else { throw unpaired }
    let second = place
    advance()
    advance()
    let low = try hexDigits(4, from: second)
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (low - 0xDC00))
    else { throw unpaired }
    return scalar
  }

  private mutating func hexDigits(
    _ count: Int, from backslash: SourcePlace
  ) throws(JSON5Error) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let digit = peek.flatMap(Self.hexDigit) else {
        throw JSON5Error(fault: .unknownEscape(found), place: backslash)
      }
      value = value << 4 | digit
      advance()
    }
    return value
  }

  static func hexDigit(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    case "0"..."9": scalar.value - 0x30
    case "a"..."f": scalar.value - 0x61 + 10
    case "A"..."F": scalar.value - 0x41 + 10
    default: nil
    }
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static let controls: [Unicode.Scalar: Unicode.Scalar] = [
    "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t", "v": "\u{B}",
  ]
}
