/// What slate knows of the words of one language, or of products.
///
/// Words stand in lower case, between blanks and line ends.
struct LanguageWords: Sendable {
  /// Words that say nothing about an issue; some in a row are written with a plus: `by+mistake`.
  let stopWords: String
  /// A line for each idea: the word that is kept, a colon, and the words that are read as it. Words
  /// in a row are written with a plus between them, `log+in`; two with up to three others between
  /// them, as German verbs are parted, with a tilde: `stürzt~ab`.
  let synonyms: String
  /// A line for each idea: the words that are kept, a colon, and what is read as them where all of it
  /// is in one key, wherever in the subject: `space: disk+full`, `phone+error: dial+tone`. `*` is any
  /// product, `#` any code; they stay.
  let combinations: String
  /// A line for each idea: words, a colon, and what says nothing where all of those are in one key:
  /// `slow: error load`, `folder+access: error deny`, `*: laptop`. The first of the lists comes first.
  let shadows: String
  /// Words of the lists above that are more often another language's: no vote for this one.
  let quiet: String
  /// Words of the lists that tell where, not what: left out beside a product or an unknown word.
  let context: String
  /// Words of the lists that tell where, or that something is told: left out beside anything else but
  /// a word that alone makes no issue.
  let places: String
  /// Words that are read as they stand, though an ending or a letter makes one of the lists of them:
  /// `painting`.
  let others: String
  /// Endings without which a word may be one of the lists.
  let endings: String
  /// Endings that are left out of a word that no list knows.
  let stems: String
  /// Names by which people are called; none that is a common word, a place or a product.
  let givenNames: String
  /// Names of families; none that is a common word.
  let surnames: String
  /// Words before a person's name.
  let titles: String

  /// The languages; of some that know a word the first comes first.
  static let all: [LanguageWords] = [.english, .german, .french, .spanish, .portuguese]
}
