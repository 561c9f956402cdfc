/// Several names that a tool writes into one cell: each on a line of its own, or logins behind commas.
package enum SeveralNames {
  /// How tools write the end of a line; all but the first two are for pages or of their own.
  private static let lineEnds = ["\n", "\r", "<br", "<BR", "#LBBR#", "&lt;br"]

  /// Whether a name has none of the bytes by which several names, or a name in another form, are told:
  /// a quick look, since most have none.
  package static func isPlain(_ name: Span<UInt8>) -> Bool {
    for index in name.indices {
      switch name[index] {
      case 0x0A, 0x0D, 0x23, 0x26, 0x29, 0x2C, 0x3C: return false
      default: continue
      }
    }
    return true
  }

  /// The first of them, which the tools hold for the principal one; the name itself where it is one.
  package static func first(of names: String) -> String {
    if let login = firstLogin(names) { return login }
    if let numbered = firstNumbered(names) { return numbered }
    let text = names.unicodeScalars
    let ends = lineEnds.compactMap { text.firstRange(of: $0.unicodeScalars)?.lowerBound }
    guard let end = ends.min() else { return names }
    let words = names[..<end].split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? names : words.joined(separator: " ")
  }

  /// The first of `Ana Ruiz (111), Juan Paz (222)`: whoever has a number in brackets is one person.
  private static func firstNumbered(_ names: String) -> String? {
    guard names.hasSuffix(")"), let end = names.firstRange(of: "), ")?.lowerBound,
      let start = names[..<end].lastIndex(of: "("), start > names.startIndex
    else { return nil }
    let number = names[names.index(after: start)..<end]
    guard !number.isEmpty, number.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return String(names[...end])
  }

  /// The first of `ana,bfox`: small letters, digits and dots without blanks are no surname.
  private static func firstLogin(_ names: String) -> String? {
    let logins = names.utf8.split(separator: 0x2C, omittingEmptySubsequences: false)
    guard logins.count > 1, logins.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isOfLogins) }) else {
      return nil
    }
    return String(logins[0])
  }

  private static func isOfLogins(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || byte &- 0x30 < 10 || [0x2D, 0x2E, 0x5F].contains(byte)
  }
}
