/// What in a subject varies from ticket to ticket and so is no part of its issue.
///
/// A piece is what stands between blanks, in lower case, without the punctuation around it.
enum Mask {
  private static let hexPrefix = Array("0x".utf8)
  private static let articlePrefix = Array("kb".utf8)
  private static let webPrefix = Array("www.".utf8)
  private static let schemeMark = Array("://".utf8)
  /// Before the numbers of some makers' errors and of vulnerabilities.
  private static let codePrefixes = ["aadsts", "ora-", "cve-"].map { Array($0.utf8) }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// A letter of ASCII.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// A letter or digit of ASCII, or any byte of a character beyond it.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte >= 0x80
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- 0x61 < 6
  }

  /// Punctuation at which a piece ends unless it is an address: `" ' ( ) , : ; = [ ] | ! ?`.
  @inline(__always)
  static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x22, 0x27, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x3D, 0x3F, 0x5B, 0x5D, 0x7C: true
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

  /// `kb5034441`.
  static func isArticle(_ piece: Span<UInt8>) -> Bool {
    guard piece.count > 2, holds(articlePrefix, piece, at: 0) else { return false }
    for index in 2..<piece.count where !isDigit(piece[index]) { return false }
    return true
  }

  /// An answer of a web server that tells an error: 4xx or 5xx.
  static func isHTTPError(_ piece: Span<UInt8>) -> Bool {
    piece.count == 3 && (piece[0] == 0x34 || piece[0] == 0x35) && isDigit(piece[1])
      && isDigit(piece[2])
  }

  /// A number that carries meaning without a word before it: `0x…`, `KB…`, `ORA-…`.
  static func isCode(_ piece: Span<UInt8>) -> Bool {
    if piece[0] == 0x30, piece.count > 2, holds(hexPrefix, piece, at: 0) {
      for index in 2..<piece.count where !isHex(piece[index]) { return false }
      return true
    }
    if isArticle(piece) { return true }
    for prefix in codePrefixes where prefix.count < piece.count && holds(prefix, piece, at: 0) {
      for index in prefix.count..<piece.count
      where !isDigit(piece[index]) && piece[index] != 0x2D { return false }
      return true
    }
    return false
  }

  /// A number that carries meaning behind some word.
  static func keepsNumber(_ piece: Span<UInt8>, after announcement: Announcement) -> Bool {
    switch announcement {
    case .nothing: false
    case .httpStatus: isHTTPError(piece)
    case .release: isRelease(piece)
    case .number, .article: isNumber(piece)
    }
  }

  /// Of Windows: `7`, `8.1`, `11`, `2019`.
  private static func isRelease(_ piece: Span<UInt8>) -> Bool {
    if piece.count == 4, piece[0] == 0x32, piece[1] == 0x30 {
      return isDigit(piece[2]) && isDigit(piece[3])
    }
    return releases.contains { piece.equals($0) }
  }

  private static let releases = ["7", "8", "8.1", "10", "11"].map { Array($0.utf8) }

  /// Digits, hexadecimal digits, dots and hyphens; a letter or two before digits; `22h2`.
  private static func isNumber(_ piece: Span<UInt8>) -> Bool {
    var (digits, others, letters) = (0, 0, 0)
    for index in piece.indices {
      let byte = piece[index]
      digits += isDigit(byte) ? 1 : 0
      others += isHex(byte) || byte == 0x2E || byte == 0x2D ? 0 : 1
      if letters == index, isLetter(byte) { letters += 1 }
    }
    guard digits > 0 else { return false }
    if others == 0 { return true }
    if letters + digits == piece.count, letters == 1 || letters == 2 { return true }
    if letters == 1, piece[1] == 0x2D, digits + 2 == piece.count { return true }
    return piece.count == 4 && digits == 3 && piece[2] == 0x68
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
