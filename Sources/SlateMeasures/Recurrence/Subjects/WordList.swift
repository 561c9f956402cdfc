import SlateModel

/// What slate's list of one language, or of products, says of words; it is asked of each new word.
final class WordList: Sendable {
  /// Some words in a row, or two with others between them, that are read as one.
  struct Phrase: Sendable {
    let words: [String]
    /// Empty where they say nothing.
    let meaning: String
  }

  private let words: WordTable
  let phrases: [Phrase]
  let partedVerbs: [Phrase]
  /// Words, and the words that are read in their place.
  let combinations: [(parts: [String], meanings: [String])]
  /// Words, and the words that say nothing beside them.
  let shadows: [(parts: [String], shaded: [String])]
  let endings: [[UInt8]]
  let stems: [[UInt8]]
  let context: [String]
  let places: [String]
  /// Names of people in every spelling, and titles.
  let givenNames: [String]
  let surnames: [String]
  /// Words as they stand in the list, with their accents.
  private let exact: Set<String>
  private let quiet: Set<String>
  /// The words of phrases.
  private let heard: Set<String>

  init(_ language: LanguageWords) {
    func split(_ text: String) -> [String] {
      text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    var reader = WordListReader()
    // Accents are often left out; what a word means as it stands comes first.
    reader.read(language) { $0 }
    exact = Set((1..<reader.words.count).map { [words = reader.words] in words.texts[$0] })
    reader.read(language, spelled: Spelling.withoutAccents)
    reader.read(language, spelled: Spelling.withoutUmlauts)
    (words, phrases, partedVerbs) = (reader.words, reader.phrases, reader.partedVerbs)
    func parts(_ word: String) -> [String] { word.split(separator: "+").map(String.init) }
    combinations = WordListReader.lines(language.combinations).flatMap { meaning, words in
      words.map { (parts($0), parts(meaning)) }
    }
    shadows = WordListReader.lines(language.shadows).map { (parts($0), $1) }
    endings = split(language.endings).map { Array($0.utf8) }
      .sorted {
        $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count
      }
    stems = split(language.stems).map { Array($0.utf8) }
    context = split(language.context)
    places = split(language.places)
    quiet = Set(split(language.quiet))
    heard = Set((phrases + partedVerbs).flatMap(\.words))
    givenNames = split(language.givenNames + " " + language.titles).flatMap(Spelling.all)
    surnames = split(language.surnames).flatMap(Spelling.all)
  }

  /// What a word is read as, empty for nothing; nil for one that the list does not know.
  func meaning(of word: Span<UInt8>) -> String? { words.meaning(of: word) }

  func meaning(of word: String) -> String? { words.meaning(of: Array(word.utf8).span) }

  /// All words of the list that say something, and what they are read as.
  var forms: [(word: String, meaning: String)] { all.filter { !$0.meaning.isEmpty } }

  /// All words of the list, and what they are read as.
  var all: [(word: String, meaning: String)] {
    (1..<max(1, words.count)).map { (words.texts[$0], words.meanings[$0]) }
  }

  /// 2 for a word as it stands in the list, 1 for one without its accents or in a phrase, 0 for one
  /// that is unknown or more often another language's.
  func vote(for word: String) -> Int {
    if quiet.contains(word) { return 0 }
    if exact.contains(word) { return 2 }
    return meaning(of: word) == nil && !heard.contains(word) ? 0 : 1
  }

  func isQuiet(_ word: String) -> Bool { quiet.contains(word) }
}
