import SlateModel

extension ConfigurationDecoder {
  /// A text of more than white space.
  mutating func text(_ field: Field) -> Placed<String>? {
    guard case .string(let text) = field.value.content else {
      return reportType(of: field, expected: .text)
    }
    guard !foldedName(text).isEmpty else {
      report(.emptyText(key: field.key), at: field.place)
      return nil
    }
    return Placed(text, at: field.place)
  }

  /// The texts of a list, or the one text that stands in place of a list.
  mutating func texts(_ field: Field) -> [Placed<String>]? {
    switch field.value.content {
    case .string: return text(field).map { [$0] }
    case .array(let elements):
      return elements.compactMap { text(Field(key: field.key, value: $0)) }
    default: return reportType(of: field, expected: .textOrTexts)
    }
  }

  mutating func patterns(_ field: Field) -> [Placed<NamePattern>]? {
    texts(field)?.map { Placed(NamePattern($0.value), at: $0.place) }
  }

  /// One of a few words, without regard to case.
  mutating func word<Word>(_ field: Field) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    guard let text = text(field) else { return nil }
    let folded = foldedName(text.value)
    if let word = Word.allCases.first(where: { foldedName($0.rawValue) == folded }) { return word }
    reportUnknownWord(text, key: field.key, known: Word.allCases.map(\.rawValue))
    return nil
  }

  mutating func reportUnknownWord(_ text: Placed<String>, key: String, known: [String]) {
    let suggestion = nearest(to: text.value, among: known)
    report(
      .unknownWord(text.value, key: key, nearest: suggestion, known: known), at: text.place)
  }

  mutating func boolean(_ field: Field) -> Bool? {
    guard case .boolean(let value) = field.value.content else {
      return reportType(of: field, expected: .boolean)
    }
    return value
  }

  mutating func number(
    _ field: Field, in range: ConfigurationFault.NumberRange
  ) -> Double? {
    guard case .number(let number) = field.value.content else {
      return reportType(of: field, expected: .number)
    }
    guard range.contains(number) else {
      report(.outOfRange(key: field.key, found: number, range: range), at: field.place)
      return nil
    }
    return number
  }

  mutating func wholeNumber(
    _ field: Field, in range: ConfigurationFault.NumberRange
  ) -> Int? {
    guard case .number(let found) = field.value.content else {
      return reportType(of: field, expected: .wholeNumber)
    }
    guard range.contains(found), let whole = Int(exactly: found) else {
      report(.outOfRange(key: field.key, found: found, range: range), at: field.place)
      return nil
    }
    return whole
  }
}
