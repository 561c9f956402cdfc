/// What in a subject varies from ticket to ticket and so is no part of its issue.
///
/// A piece is what stands between blanks, in lower case, without the punctuation around it.
enum Mask {
  /// Words whose number carries meaning.
  private static let keywords: [[UInt8]] =
    [
      "error", "errors", "code", "codes", "errorcode", "event", "events", "eventid", "kb",
      "version",
      "fehler", "fehlercode", "fehlernummer", "ereignis", "erreur", "évènement", "événement",
      "erro",
      "código", "codigo", "versión", "versão", "versao", "evento",
    ]
    .map { Array($0.utf8) }
  /// Words that stand between such a word and its number.
  private static let links: [[UInt8]] = ["id", "nr", "no", "number", "nummer", "num", "de", "of"]
    .map { Array($0.utf8) }
  private static let http = Array("http".utf8)
  private static let hexPrefix = Array("0x".utf8)
  private static let articlePrefix = Array("kb".utf8)
  private static let webPrefix = Array("www.".utf8)
  private static let schemeMark = Array("://".utf8)

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// A letter or digit of ASCII, or any byte of a character beyond it.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || isDigit(byte) || byte >= 0x80
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- 0x61 < 6
  }

  /// What a piece says of the number behind it.
  enum Announcement {
    case nothing, number, httpStatus
  }

  static func announcement(by piece: Span<UInt8>) -> Announcement {
    // Most pieces begin with none of the letters c, e, é, f, h, k, v of the words below.
    switch piece[0] {
    case 0x63, 0x65, 0x66, 0x68, 0x6B, 0x76, 0xC3: break
    default: return .nothing
    }
    for word in keywords where word.count == piece.count && holds(word, piece, at: 0) {
      return .number
    }
    return piece.count == http.count && holds(http, piece, at: 0) ? .httpStatus : .nothing
  }

  /// Whether a number may still follow behind a piece, as in `event id 4625`.
  static func isLink(_ piece: Span<UInt8>) -> Bool {
    guard piece.count <= 6 else { return false }
    for word in links where word.count == piece.count && holds(word, piece, at: 0) { return true }
    return false
  }

  /// Punctuation at which a piece ends unless it is an address: `" ( ) , : ; = [ ] | ! ?`.
  @inline(__always)
  static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x22, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x3D, 0x3F, 0x5B, 0x5D, 0x7C: true
    default: false
    }
  }

  /// Whether a piece is an address, a path or a hardware address, with its punctuation.
  static func isAddress(_ piece: Span<UInt8>) -> Bool {
    var colons = 0
    for index in piece.indices {
      let byte = piece[index]
      if byte == 0x40 || byte == 0x5C { return true }
      guard byte == 0x3A else { continue }
      if holds(schemeMark, piece, at: index) { return true }
      colons += index % 3 == 2 ? 1 : 0
    }
    guard piece.count >= 17, colons == 5 else { return false }
    for index in 0..<17 where index % 3 != 2 && !isHex(piece[index]) { return false }
    return true
  }

  private static func holds(_ word: [UInt8], _ piece: Span<UInt8>, at start: Int) -> Bool {
    guard start >= 0, start + word.count <= piece.count else { return false }
    for index in word.indices where piece[start + index] != word[index] { return false }
    return true
  }

  /// A number that carries meaning: after "error", "code" and such, `0x…`, `KB…`, HTTP 4xx and 5xx.
  static func keepsNumber(_ piece: Span<UInt8>, after announcement: Announcement) -> Bool {
    if piece[0] == 0x30, piece.count > 2, holds(hexPrefix, piece, at: 0) {
      for index in 2..<piece.count where !isHex(piece[index]) { return false }
      return true
    }
    if piece[0] == 0x6B, piece.count > 2, holds(articlePrefix, piece, at: 0), isDigit(piece[2]) {
      for index in 3..<piece.count where !isDigit(piece[index]) { return false }
      return true
    }
    if announcement == .httpStatus, piece.count != 3 || (piece[0] != 0x34 && piece[0] != 0x35) {
      return false
    }
    guard announcement != .nothing else { return false }
    var hasDigit = false
    for index in piece.indices {
      let byte = piece[index]
      if isDigit(byte) { hasDigit = true }
      guard isHex(byte) || byte == 0x2E || byte == 0x2D else { return false }
    }
    return hasDigit
  }

  /// Whether a piece with one dot in it is a program or a product, not a host, a file or a user.
  private static func isProgram(_ piece: Span<UInt8>) -> Bool {
    for suffix in programSuffixes where holds(suffix, piece, at: piece.count - suffix.count) {
      return true
    }
    return false
  }

  private static let programSuffixes: [[UInt8]] = [".app", ".dll", ".exe", ".js", ".msi", ".net"]
    .map { Array($0.utf8) }

  /// Whether a piece is an address, a path, a date, a time, a number, a host or a ticket number:
  /// whatever has a digit in it varies.
  static func varies(_ piece: Span<UInt8>) -> Bool {
    var slashes = 0
    var dots = 0
    var mark: Int?
    for index in piece.indices {
      let byte = piece[index]
      if isDigit(byte) || byte == 0x5C { return true }
      if byte == 0x2F { slashes += 1 }
      if byte == 0x2E { dots += 1 }
      if mark == nil, byte == 0x40 || byte == 0x3A { mark = index }
    }
    if slashes > 1 || piece[0] == 0x2F { return true }
    if dots > 0 { return dots > 1 || !isProgram(piece) }
    if piece[0] == 0x77, holds(webPrefix, piece, at: 0) { return true }
    guard let mark else { return false }
    if piece[mark] == 0x3A { return holds(schemeMark, piece, at: mark) || isAddress(piece) }
    guard mark > 0 else { return false }
    for index in mark..<piece.count where piece[index] == 0x2E { return true }
    return false
  }
}
