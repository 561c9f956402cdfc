extension Language {
  /// English with an accent on every letter, and a comma for the decimal point: the pseudo-locale en-XA of
  /// the CLDR.
  ///
  /// What stays plain in a report comes from the data, or has no template; what no longer fits leaves
  /// other languages no room.
  package static let accented = Language(
    code: "en-XA", decimalMark: ",", groupMark: ".", lowercasesInsideSentences: false,
    form: { _ in 0 }, wording: { key, _ in String(key.map { letters[$0] ?? $0 }) })

  /// By the plain letter.
  private static let letters: [Character: Character] = {
    let small = zip("abcdefghijklmnopqrstuvwxyz", "áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž")
    let large = zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ÁɃÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ")
    return Dictionary(uniqueKeysWithValues: Array(small) + Array(large))
  }()
}
