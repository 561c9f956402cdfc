import SlateModel

extension OpenedFile {
  /// The zone that the file itself names: below its rows, by its format, in the headers of its times,
  /// or behind each of the first of them; nil where it names none, or one that is not known.
  func statedZone(_ mapping: Mapping) -> ZoneRules? {
    let fields = mapping.dateFields
    let headers = fields.map { Self.bracketed(header.cells[$0]) }
    let named =
      footerZone ?? mapping.zone ?? Self.common(headers)
      ?? Self.common(firstValues(ofFields: fields).filter { !$0.isEmpty }.map(Self.bracketed))
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

  /// The text in brackets at the end.
  private static func bracketed(_ text: String) -> String? {
    guard text.hasSuffix(")"), let start = text.lastIndex(of: "(") else { return nil }
    return String(text[text.index(after: start)...].dropLast())
  }
}
