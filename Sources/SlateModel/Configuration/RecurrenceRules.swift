/// How tickets are recognised as the same issue.
package struct RecurrenceRules: Sendable, Equatable {
  package struct Synonym: Sendable, Equatable {
    package var word: Placed<String>
    /// What `word` is read as.
    package var meaning: Placed<String>

    package init(word: Placed<String>, meaning: Placed<String>) {
      self.word = word
      self.meaning = meaning
    }
  }

  /// The fewest tickets of a quarter that make an issue a recurring one; at least 2.
  package var minimum = 3
  /// In the order written, added to slate's own.
  package var synonyms: [Synonym] = []
  package var stopWords: [Placed<String>] = []

  package init() {}
}
