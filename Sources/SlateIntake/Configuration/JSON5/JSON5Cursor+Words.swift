extension JSON5Cursor {
  /// Reads an identifier of ECMAScript 5.1: a key without quotes, or one of the few words.
  mutating func word() throws(JSON5Error) -> String {
    var word = String.UnicodeScalarView()
    while let scalar = peek {
      if scalar == "\\" {
        word.append(try escapedLetter(isFirst: word.isEmpty))
      } else if Self.continuesWord(scalar) {
        word.append(scalar)
        advance()
      } else {
        break
      }
    }
    return String(word)
  }

  /// Reads `\uXXXX`, which must be a letter that could stand there without the escape.
  private mutating func escapedLetter(isFirst: Bool) throws(JSON5Error) -> Unicode.Scalar {
    let backslash = place
    advance()
    guard take("u") else {
      throw JSON5Error(fault: .unknownEscape(found), place: backslash)
    }
    let scalar = try unicodeEscape(from: backslash)
    let isFit = isFirst ? scalar != "\\" && Self.beginsWord(scalar) : Self.continuesWord(scalar)
    guard isFit else {
      throw JSON5Error(fault: .unknownEscape(.character(scalar)), place: backslash)
    }
    return scalar
  }

  static func beginsWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "$", "_", "\\": return true
    default: break
    }
    guard scalar.value > 0x7F else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return true
    default: return false
    }
  }

  private static func continuesWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "\u{200C}", "\u{200D}": return true
    case "\\": return false
    default: break
    }
    if beginsWord(scalar) { return true }
    guard scalar.value > 0x7F else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: return true
    default: return false
    }
  }
}
