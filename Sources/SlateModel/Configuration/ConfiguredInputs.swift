/// The files to read, by kind, and what they do not say of themselves.
package struct ConfiguredInputs: Sendable {
  /// Paths, or patterns of paths, relative to the folder of `slate.json`, in the order written.
  package var tickets: [Placed<String>] = []
  package var events: [Placed<String>] = []
  package var documents: [Placed<String>] = []
  package var sessions: [Placed<String>] = []
  package var systems: [Placed<String>] = []
  package var tests: [Placed<String>] = []
  package var people: [Placed<String>] = []
  package var evidence: [Placed<String>] = []
  /// One Markdown file.
  package var comments: Placed<String>?
  package var decisions: Placed<String>?
  package var familyRules: Placed<String>?
  /// In the order written.
  package var read: [ReadEntry] = []

  package init() {}

  /// The paths or patterns of one kind of rows.
  package subscript(kind: TableKind) -> [Placed<String>] {
    switch kind {
    case .tickets: tickets
    case .events: events
    case .documents: documents
    case .sessions: sessions
    case .systems: systems
    case .tests: tests
    case .people: people
    case .evidence: evidence
    case .decisions: decisions.map { [$0] } ?? []
    case .familyRules: familyRules.map { [$0] } ?? []
    }
  }
}

/// How to read files that are not recognised by themselves, or that say too little.
package struct ReadEntry: Sendable {
  package var place: SourcePlace
  /// Paths or patterns of paths; at least one.
  package var files: [Placed<String>]
  package var format: Placed<String>?
  package var encoding: Placed<String>?
  package var timeZone: Placed<String>?
  package var delimiter: CellDelimiter?
  package var dateOrder: DateOrder?
  package var columns: [ColumnMapping] = []
  package var pausedMinutes: PausedMinutes?

  package init(place: SourcePlace, files: [Placed<String>]) {
    self.place = place
    self.files = files
  }
}

/// What stands between two cells of a record, as the configuration names it.
package enum CellDelimiter: String, CaseIterable, Sendable {
  case comma = ","
  case semicolon = ";"
  case tab
  case bar = "|"
}

/// The order of day, month and year in a date of numbers.
package enum DateOrder: String, CaseIterable, Sendable {
  case dmy
  case mdy
  case ymd
}

/// What an exported total of pauses counts.
package enum PausedMinutes: String, CaseIterable, Sendable {
  /// Business time, deducted as it is.
  case business
  /// Wall time, deducted at the ticket's own share of business time.
  case wall
}

/// A column of slate's and the header under which a file has it.
package struct ColumnMapping: Sendable, Equatable {
  /// One of ``TableKind/allColumnNames``.
  package var column: Placed<String>
  package var header: Placed<String>

  package init(column: Placed<String>, header: Placed<String>) {
    self.column = column
    self.header = header
  }
}
