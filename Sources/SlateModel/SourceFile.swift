/// A file of the run's input, and what became of its rows.
///
/// `rows = used + duplicates + rejected`, for every file.
package struct SourceFile: Sendable {
  /// As the user named it, never made absolute.
  package let path: String
  package let kind: TableKind
  /// The name of the format that it was read as.
  package var format: String
  package var rows = 0
  package var used = 0
  package var duplicates = 0
  package var rejected = 0
  /// It has a column of resolutions with at least one value in it: that column, not a log and not
  /// the closing, dates the last resolution of its tickets.
  package var datesResolutions = false
  /// Local times that a clock change skipped or repeated.
  package var skippedTimes = 0
  package var repeatedTimes = 0

  package init(path: String, kind: TableKind, format: String) {
    self.path = path
    self.kind = kind
    self.format = format
  }
}

/// A row that could not be used, and why.
package struct Rejection: Sendable, Equatable {
  /// The index of its file among the run's files.
  package var file: Int
  /// The line on which its record begins.
  package var line: Int
  /// The header of the column at fault, empty where it is the whole row.
  package var column: String
  package var reason: String
  package var value: String

  package init(file: Int, line: Int, column: String, reason: String, value: String) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
    self.value = value
  }
}
