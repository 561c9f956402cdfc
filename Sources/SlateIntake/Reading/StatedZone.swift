import SlateModel

extension OpenedFile {
  /// The zone that the file itself names: below its rows, by its format, in the headers of its times,
  /// or behind each of the first of them; nil where it names none, or one that is not known.
  func statedZone(_ mapping: Mapping) -> ZoneRules? {
    let fields = mapping.dateFields
    let headers = fields.map { Self.bracketed(header.cells[$0]) }
    let named =
      footerZone ?? mapping.zone ?? Self.common(headers)
      ?? Self.common(firstValues(ofFields: fields).filter { !$0.isEmpty }.map(Self.named))
    guard let named, named == "UTC" || named.contains("/") else { return nil }
    return try? ZoneRules.load(named)
  }

  /// What all of them say; nil where one says nothing or another thing.
  private static func common(_ zones: [String?]) -> String? {
    guard let first = zones.first, let zone = first, zones.allSatisfy({ $0 == zone }) else {
      return nil
    }
    return zone
  }

  /// Letters behind the first times that several zones go by; nil where there are none.
  func ambiguousZone(_ mapping: Mapping) -> String? {
    firstValues(ofFields: mapping.dateFields).lazy.compactMap(Self.named)
      .first { ZoneLetters.areAmbiguous(Array($0.utf8).span) }
  }

  /// The text in brackets at the end.
  private static func bracketed(_ text: String) -> String? {
    guard text.hasSuffix(")") || text.hasSuffix("]"),
      let start = text.lastIndex(where: { $0 == "(" || $0 == "[" })
    else { return nil }
    return String(text[text.index(after: start)...].dropLast())
  }

  /// The zone's name or letters at the end of a time, in brackets or not.
  private static func named(_ time: String) -> String? {
    if let bracketed = bracketed(time) { return bracketed }
    var words = time.split { $0.isWhitespace }
    // `Thu Apr 02 09:30:15 CEST 2026`.
    if words.count > 5, words.last?.allSatisfy(\.isNumber) == true { words.removeLast() }
    guard words.count > 1, let last = words.last,
      last.allSatisfy({ $0.isLetter || "/_-".contains($0) })
    else { return nil }
    return String(last)
  }
}
