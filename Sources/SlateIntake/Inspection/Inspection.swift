package import SlateCSV
package import SlateModel

/// What slate sees in one file, without having been told what it is.
package struct Inspection: Sendable {
  /// As the user named it.
  package let file: String
  /// Nil where the file cannot be opened or has no header.
  package var shape: FileShape?
  /// Nil where the file fits nothing.
  package var contents: FileContents?
  /// What the file is known as, where it is no use to slate.
  var refused: Format?
  /// What to paste where the file fits nothing, or fits by the names and values of its columns.
  package var suggestion: MappingSuggestion?
  /// The formats that the file is nearest to, where it fits nothing.
  package var nearFormats: [NearFormat] = []
  package var warnings: [Problem] = []
  /// Why the file cannot be used as it is; without problems where it can.
  package var failure = RunFailure()

  init(file: String) { self.file = file }
}

/// How a file is written, whatever it says.
package struct FileShape: Sendable {
  package let encoding: TextEncoding
  /// The character between two cells.
  package let delimiter: String
  /// Counts from 1.
  package let headerLine: Int
  /// As read.
  package let header: [String]

  init(_ opened: OpenedFile) {
    encoding = opened.encoding
    delimiter = String(UnicodeScalar(opened.dialect.delimiter))
    headerLine = opened.headerLine
    header = opened.header.cells
  }
}

/// What a file of a known kind holds.
package struct FileContents: Sendable {
  /// How sure it is what the file is.
  package enum Confidence: String, Sendable {
    /// The configuration says so.
    case told
    /// At least three of slate's columns are there, more than of any other kind.
    case high
    case low
  }

  /// One of slate's columns and the headers that may fill it, the best first.
  package struct FilledColumn: Sendable, Equatable {
    package let column: String
    package let headers: [String]
  }

  /// A name and in how many rows it stands.
  package struct Occurrence: Sendable, Equatable {
    package let name: String
    package let rows: Int
  }

  /// Its kind, its format and what became of its rows.
  package var source: SourceFile
  package var confidence: Confidence
  /// The headers by which the format is known.
  package var evidence: [String]
  /// What to know of the format before its figures are read.
  package var notes: [String]
  package var used: [FilledColumn]
  package var unused: [String]
  package var dates: DateFinding
  package var zone: ZoneFinding
  package var priorities: [Occurrence]
  package var states: [(state: Occurrence, meaning: StateKind)]
  package var teams: [(team: Occurrence, side: Side)]
  /// The first that were rejected; none while day and month cannot be told apart.
  package var rejections: [Rejection]
}
