extension Language {
  /// Its wording is that of the templates themselves.
  package static let english = Language(
    code: "en", decimalMark: ".", groupMark: ",", lowercasesInsideSentences: true,
    form: { $0 == 1 ? 0 : 1 }, wording: nil)
}
