import SlateModel

/// The words of what an inspection finds wrong or odd.
extension Problem {
  static func unfitted(
    _ opened: OpenedFile, _ suggestion: MappingSuggestion, _ near: [NearFormat], entry: String
  ) -> Problem {
    let gap =
      suggestion.columns.contains { $0.header == nil } ? ", with a header instead of each …" : ""
    return Problem(
      file: opened.path, place: SourcePlace(line: opened.headerLine, column: 0), severity: .error,
      message: "the header fits no format that slate knows" + lack(suggestion),
      remedy: """
        \(wayOut(opened, suggestion, near))
        if these are \(suggestion.kind.name), name the columns in slate.json\(gap):
        \(entry)
        """)
  }

  /// What the file would be but for columns that it does not have; empty where little speaks for that.
  private static func lack(_ suggestion: MappingSuggestion) -> String {
    let found = suggestion.columns.count { $0.header != nil }
    let missing = suggestion.columns.filter { $0.header == nil }.map(\.column)
    guard found >= fewestSuggested, !missing.isEmpty else { return "" }
    return ": for a list of \(suggestion.kind.name) no column is certain to be "
      + missing.joined(separator: " or ")
  }

  /// So many columns are found of a kind that a file is likely to be.
  private static let fewestSuggested = 3

  private static func warning(_ file: String, _ message: String, _ remedy: String) -> Problem {
    Problem(file: file, place: nil, severity: .warning, message: message, remedy: remedy)
  }

  fileprivate static func rival(_ file: String, _ kind: TableKind, _ other: TableKind) -> Problem {
    .warning(
      file, "the header fits \(other.name) as well as \(kind.name)",
      "list the file in slate.json under the kind that it is: inputs")
  }

  fileprivate static func noRows(_ file: String) -> Problem {
    .warning(file, "there is no row below the header", "export it again with its rows")
  }

  fileprivate static func repeatedHeader(_ file: String, _ name: String, _ count: Int) -> Problem {
    .warning(
      file, "\(count) columns are called \"\(name)\"",
      "the first of them that is not empty counts in each row")
  }

  fileprivate static func clockChanges(_ file: String, _ source: SourceFile) -> Problem {
    .warning(
      file,
      "local times that a clock change skipped: \(source.skippedTimes), that it repeated: "
        + "\(source.repeatedTimes)",
      "export times with their offset, or check the time zone")
  }
}

extension Inspection {
  mutating func addWarnings(_ fit: FileFit, _ header: HeaderRow) {
    guard let contents else { return }
    let source = contents.source
    if let rival = fit.rival { warnings.append(.rival(file, fit.kind, rival)) }
    if source.rows == 0 { warnings.append(.noRows(file)) }
    let used = Set(fit.mapping.sources.flatMap(\.fields))
    for (name, count) in header.repeatedNames
    where !used.isDisjoint(with: header.fields(named: name)) {
      warnings.append(.repeatedHeader(file, name, count))
    }
    if source.skippedTimes + source.repeatedTimes > 0 {
      warnings.append(.clockChanges(file, source))
    }
    if contents.zone.source == .nobody, contents.dates.basis != .noDates {
      warnings.append(.noZone)
    }
  }
}
