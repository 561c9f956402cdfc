import SlateModel

/// Which fields of a file of cases hold the parts of a question.
struct CaseColumns {
  let calendar: Int?
  let start: Int
  let end: Int?
  let target: Int?
  let pauses: Int?

  /// The columns that answers are written to, behind all others.
  static let answers = ["elapsed_seconds", "due"]

  private static let names = ["calendar", "start", "end", "target_seconds", "pauses"]

  /// - Throws: every column that is missing, or there twice.
  init(_ file: OpenedFile) throws(RunFailure) {
    var failure = RunFailure()
    var fields: [String: Int] = [:]
    for name in Self.names + Self.answers {
      let found = file.header.fields(named: name)
      if Self.answers.contains(name) {
        if !found.isEmpty { failure.add(.unusableData, .answeredAlready(file, name)) }
      } else if found.count > 1 {
        failure.add(.unusableData, .repeatedColumn(file, name))
      }
      fields[name] = found.first
    }
    if fields["start"] == nil {
      failure.add(.unusableData, .missingColumn(file, "start"))
    }
    if fields["end"] == nil, fields["target_seconds"] == nil {
      failure.add(.unusableData, .missingColumn(file, "end or target_seconds"))
    }
    try failure.throwIfAny()
    calendar = fields["calendar"]
    start = fields["start"] ?? 0
    end = fields["end"]
    target = fields["target_seconds"]
    pauses = fields["pauses"]
  }

  /// Columns that are kept as they are but look like one that is missing.
  func misspelled(in file: OpenedFile) -> [Problem] {
    let missing = Self.names.filter { file.header.fields(named: $0).isEmpty }
    return file.header.cells.compactMap { cell in
      guard
        !Self.names.contains(where: {
          file.header.fields(named: $0).contains { file.header.cells[$0] == cell }
        })
      else { return nil }
      return nearest(to: cell, among: missing).map { .misspelledColumn(file, cell, for: $0) }
    }
  }
}

extension Problem {
  private static func header(
    _ file: OpenedFile, _ severity: Severity, _ message: String, _ remedy: String
  ) -> Problem {
    Problem(
      file: file.path, place: SourcePlace(line: file.headerLine, column: 0), severity: severity,
      message: message, remedy: remedy)
  }

  fileprivate static func missingColumn(_ file: OpenedFile, _ name: String) -> Problem {
    .header(
      file, .error, "there is no column \(name)",
      "the header is: \(file.header.cells.joined(separator: ", "))\n"
        + "write: calendar,start,end,target_seconds,pauses")
  }

  fileprivate static func repeatedColumn(_ file: OpenedFile, _ name: String) -> Problem {
    .header(file, .error, "there is more than one column \(name)", "keep one of them")
  }

  fileprivate static func answeredAlready(_ file: OpenedFile, _ name: String) -> Problem {
    .header(
      file, .error, "there is a column \(name) already, which slate adds",
      "rename it, or leave it out")
  }

  fileprivate static func misspelledColumn(
    _ file: OpenedFile, _ cell: String, for name: String
  ) -> Problem {
    .header(
      file, .warning, "there is no column \(name); \"\(cell)\" is kept as it is",
      "did you mean \(name)?")
  }
}
