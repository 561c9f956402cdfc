extension String {
  /// Whether it is made of ASCII letters, digits, blanks, dots, commas, colons and per cent signs
  /// alone, which no writer has to escape: so are most cells.
  var isPlain: Bool {
    utf8.allSatisfy { byte in
      let isLetter = (byte | 0x20) &- 0x61 < 26
      let isDigit = byte &- 0x30 < 10
      return isLetter || isDigit || byte == 0x20 || byte == 0x2E || byte == 0x2C || byte == 0x3A
        || byte == 0x25
    }
  }
}
