/// What in a subject varies from ticket to ticket and so is no part of its issue.
///
/// A piece is what stands between blanks, in lower case, without the punctuation around it.
enum Mask {
  /// Words whose number carries meaning.
  private static let keywords: [[UInt8]] =
    ["error", "code", "event", "kb", "version", "http", "fehler", "fehlercode", "erreur", "erro"]
    .map { Array($0.utf8) }
  private static let hexPrefix = Array("0x".utf8)
  private static let articlePrefix = Array("kb".utf8)
  private static let webPrefix = Array("www.".utf8)
  private static let schemeMark = Array("://".utf8)

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// A letter or digit of ASCII, or any byte of a character beyond it.
  static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || isDigit(byte) || byte >= 0x80
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- 0x61 < 6
  }

  static func isKeyword(_ piece: ArraySlice<UInt8>) -> Bool {
    keywords.contains { $0.count == piece.count && piece.elementsEqual($0) }
  }

  /// A number that carries meaning: after "error", "code" and such, `0x…`, or `KB…`.
  static func keepsNumber(_ piece: ArraySlice<UInt8>, afterKeyword: Bool) -> Bool {
    if piece.count > 2 {
      if piece.starts(with: hexPrefix) { return piece.dropFirst(2).allSatisfy(isHex) }
      if piece.starts(with: articlePrefix) { return piece.dropFirst(2).allSatisfy(isDigit) }
    }
    return afterKeyword && piece.contains(where: isDigit)
      && piece.allSatisfy { isHex($0) || $0 == 0x2E || $0 == 0x2D }
  }

  /// Whether a piece is an address, a path, a date, a time, a number, a host or a ticket number:
  /// whatever has a digit in it varies.
  static func varies(_ piece: ArraySlice<UInt8>) -> Bool {
    var slashes = 0
    for byte in piece {
      if isDigit(byte) || byte == 0x5C { return true }
      if byte == 0x2F { slashes += 1 }
    }
    return slashes > 1 || piece.first == 0x2F || isAddress(piece)
  }

  /// A URL or an e-mail address.
  private static func isAddress(_ piece: ArraySlice<UInt8>) -> Bool {
    if piece.starts(with: webPrefix) { return true }
    guard let mark = piece.firstIndex(where: { $0 == 0x40 || $0 == 0x3A }) else { return false }
    if piece[mark] == 0x3A { return piece[mark...].starts(with: schemeMark) }
    return mark > piece.startIndex && piece[mark...].contains(0x2E)
  }
}
