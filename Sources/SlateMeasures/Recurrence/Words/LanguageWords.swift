/// What slate knows of the words of one language.
///
/// Words stand in lower case, between blanks and line ends.
struct LanguageWords: Sendable {
  /// Words that say nothing about an issue.
  let stopWords: String
  /// A line for each idea: the word that is kept, a colon, and the words that are read as it. Two
  /// words in a row are written with a plus between them: `log+in`.
  let synonyms: String
  /// Names by which people are called; none that is a common word, a place or a product.
  let givenNames: String
  /// Words before a person's name.
  let titles: String

  static let all: [LanguageWords] = [.english, .german, .french, .spanish, .portuguese]
}
