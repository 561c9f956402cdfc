extension JSON5Cursor {
  /// Passes white space and comments.
  mutating func skipSpace() throws(JSON5Error) {
    while let scalar = peek {
      if Self.isSpace(scalar) {
        advance()
      } else if scalar == "/", peekSecond == "/" {
        skipLine()
      } else if scalar == "/", peekSecond == "*" {
        try skipBlock()
      } else {
        return
      }
    }
  }

  private mutating func skipLine() {
    while let scalar = peek, !Self.endsLine(scalar) { advance() }
  }

  private mutating func skipBlock() throws(JSON5Error) {
    let opening = place
    advance()
    advance()
    while let scalar = next() {
      if scalar == "*", take("/") { return }
    }
    throw JSON5Error(fault: .unclosedComment, place: opening)
  }

  /// The line terminators of ECMAScript: the last two end a comment but count as no line here,
  /// because editors count none.
  static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}": true
    default: scalar.value > 0x7F && scalar.properties.generalCategory == .spaceSeparator
    }
  }
}
