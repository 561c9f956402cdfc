/// What is known of an export format, in words.
package struct FormatDescription: Sendable {
  /// One of slate's columns and the headers that fill it, the best first.
  package struct FilledColumn: Sendable {
    package let column: String
    package let headers: [String]

    package init(column: String, headers: [String]) {
      self.column = column
      self.headers = headers
    }
  }

  package let name: String
  package let title: String
  package let kind: TableKind
  /// What a header must have for a file to be of it.
  package let signature: String
  package let used: [FilledColumn]
  /// slate's columns that no header of it fills.
  package let missing: [String]
  /// Facts that figures depend on, each with what it is about: pauses, verdict, zone.
  package let facts: [(about: String, fact: String)]
  /// What to know before its figures are read; a sentence each.
  package let notes: [String]

  package init(
    name: String, title: String, kind: TableKind, signature: String, used: [FilledColumn],
    missing: [String], facts: [(about: String, fact: String)], notes: [String]
  ) {
    self.name = name
    self.title = title
    self.kind = kind
    self.signature = signature
    self.used = used
    self.missing = missing
    self.facts = facts
    self.notes = notes
  }
}
