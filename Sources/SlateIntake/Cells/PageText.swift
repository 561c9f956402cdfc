/// Text as tools write it for pages of the web: `&amp;` stands for `&`, `&#233;` and `&eacute;` for `é`.
enum PageText {
  /// The longest name of an entity, with what is around it.
  private static let longestEntity = 10

  /// The text that is meant; nil where it stands as it is meant.
  static func decoded(_ text: Span<UInt8>) -> [UInt8]? {
    guard text.indices.contains(where: { text[$0] == 0x26 }) else { return nil }
    var plain: [UInt8] = []
    var place = 0
    while place < text.count {
      if text[place] == 0x26, let entity = entity(text, at: place) {
        plain.append(contentsOf: String(entity.scalar).utf8)
        place = entity.end
      } else {
        plain.append(text[place])
        place += 1
      }
    }
    return plain
  }

  /// The entity that begins with the `&` at a place, and where it ends; nil where that begins none.
  private static func entity(
    _ text: Span<UInt8>, at place: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    let last = min(text.count, place + longestEntity)
    guard let end = (place + 1..<last).first(where: { text[$0] == 0x3B }) else { return nil }
    let name = String(decoding: (place + 1..<end).map { text[$0] }, as: UTF8.self)
    let scalar = name.hasPrefix("#") ? numbered(name.dropFirst()) : named[name]
    return scalar.map { ($0, end + 1) }
  }

  /// Line ends and other signs without a picture are blanks: a name stands on one line.
  private static func numbered(_ digits: Substring) -> Unicode.Scalar? {
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 < 0x20 || $0 == 0xA0 ? " " : Unicode.Scalar($0) }
  }

  private static let named: [String: Unicode.Scalar] = {
    let letters = latin1.split(whereSeparator: \.isWhitespace).enumerated().compactMap {
      number, name in Unicode.Scalar(0xA0 + UInt32(number)).map { (String(name), $0) }
    }
    return Dictionary(uniqueKeysWithValues: letters).merging(
      ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " "]) { $1 }
  }()

  /// The names of U+00A0 to U+00FF in their order (HTML 4.01, section 24.2).
  private static let latin1 = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
    deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
    Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
    agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
    eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    """
}
