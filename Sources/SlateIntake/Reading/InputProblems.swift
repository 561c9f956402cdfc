import SlateCSV
import SlateModel

/// The words of what can be wrong with an input file.
extension Problem {
  private static func error(_ path: String, line: Int? = nil, _ message: String, _ remedy: String)
    -> Problem
  {
    Problem(
      file: path, place: line.map { SourcePlace(line: $0, column: 0) }, severity: .error,
      message: message, remedy: remedy)
  }

  static func empty(_ path: String) -> Problem {
    .error(path, line: 1, "the file is empty", "export it again with its header row")
  }

  static func notUTF8(_ path: String, _ line: Int) -> Problem {
    .error(
      path, line: line, "this line is not UTF-8, which slate.json says the file is",
      "leave out encoding, so that slate finds it by itself, or name another")
  }

  /// The file can be used; nearly every byte of it is as it should be.
  static func strayBytes(_ path: String, line: Int) -> Problem {
    Problem(
      file: path, place: SourcePlace(line: line, column: 0), severity: .warning,
      message: "some bytes, the first on this line, are not UTF-8, while the others are",
      remedy: "they are read as Windows-1252: look at the letters there, or export the file again")
  }

  static func unknownFormat(_ path: String, _ name: String, kind: TableKind) -> Problem {
    let names = Format.all.filter { $0.kind == kind }.map(\.name)
    let hint = nearest(to: name, among: names).map { "did you mean \($0)? " } ?? ""
    return .error(
      path, "there is no format \"\(name)\" for \(kind.name)",
      hint + "known are: " + names.joined(separator: ", "))
  }

  static func noSuchHeader(_ path: String, column: String, header: String, cells: [String])
    -> Problem
  {
    let hint = nearest(to: header, among: cells).map { "did you mean \"\($0)\"? " } ?? ""
    return .error(
      path, line: 1, "there is no column \"\(header)\", which slate.json names for \(column)",
      hint + "the header is: " + cells.joined(separator: ", "))
  }

  /// A file that slate knows and cannot use.
  static func refused(_ path: String, line: Int, _ format: Format) -> Problem {
    .error(
      path, line: line, "\(format.title): \(format.refusal?.reason ?? "no use to slate")",
      format.refusal?.remedy ?? "leave it out")
  }

  static func unsettledDates(_ path: String, _ evidence: DateOrderEvidence) -> Problem {
    let contradicts = evidence.dayFirst > 0
    return .error(
      path,
      contradicts
        ? "day and month contradict each other: \(evidence.dayFirst) dates can only be "
          + "day/month, \(evidence.monthFirst) only month/day"
        : "day and month cannot be told apart: no date has a number over 12",
      """
      say which it is in slate.json: inputs: { read: [{ files: "\(path)", dateOrder: "dmy" }] } \
      (or "mdy")
      """)
  }

  /// A file that is of use, but not as what it was taken for.
  static func otherKind(_ opened: OpenedFile, _ format: Format, not kind: TableKind) -> Problem {
    .error(
      opened.path, line: opened.headerLine,
      "\(format.title): a file of \(format.kind.name), not of \(kind.name)",
      "list it under \(format.kind.name) in slate.json, or name it with --\(format.kind.name)")
  }

  static func unreadableStart(_ path: String) -> Problem {
    .error(
      path, "the start of the meeting, above the rows, cannot be read as a time",
      "write it as 2026-05-21 09:00, or export the report again")
  }

  /// What a file says besides, once it has been read.
  static func remarks(_ read: ReadFile) -> [Problem] {
    (read.ambiguousZone.map { [.ambiguousZone(read, $0)] } ?? []) + unreadCells(read)
      + (read.leftOut > 0 ? [.leftOut(read)] : [])
      + (read.lacksAttendanceTimes ? [.noAttendanceTimes(read)] : [])
  }

  private static func noAttendanceTimes(_ read: ReadFile) -> Problem {
    Problem(
      file: read.source.path, place: nil, severity: .warning,
      message: "this report of attendance tells who came, but not for how long: none of its "
        + "\(read.source.rows) rows counts as attended",
      remedy: "let the meeting's organiser export it with times of joining and leaving")
  }

  private static func ambiguousZone(_ read: ReadFile, _ letters: String) -> Problem {
    Problem(
      file: read.source.path, place: nil, severity: .warning,
      message:
        "its times bear \"\(letters)\", letters that several time zones go by: they are read "
        + "as \(read.reading.zone.identifier)",
      remedy: "say which zone it is in slate.json: inputs: { read: [{ files: "
        + "\(jsonText(read.source.path)), timeZone: \"America/Chicago\" }] } (or the like)")
  }

  private static func leftOut(_ read: ReadFile) -> Problem {
    let (verb, pronoun) = read.leftOut == 1 ? ("is", "it is") : ("are", "they are")
    return Problem(
      file: read.source.path, place: nil, severity: .warning,
      message:
        "\(read.leftOut.of("record")) beside its \(read.source.rows.of("row")) \(verb) about "
        + "something else than \(read.source.kind.name); \(pronoun) left out",
      remedy: "nothing to do: slate formats says what \(read.source.format) is read for")
  }

  /// Cells in a tool's own words that slate does not know, a column each.
  static func unreadCells(_ read: ReadFile) -> [Problem] {
    read.unread.sorted { $0.key < $1.key }.map { column, cells in
      let (noun, verb, pronoun) =
        cells.count == 1 ? ("cell", "is", "it counts") : ("cells", "are", "they count")
      return Problem(
        file: read.source.path, place: SourcePlace(line: cells.line, column: 0),
        severity: .warning,
        message: "\(cells.count) \(noun) of \"\(read.header.cells[cells.field])\" \(verb) not in "
          + "words that slate knows there; \(pronoun) as empty",
        remedy: "look at the first, on this line; if it is the export that is odd, mend it")
    }
  }
}
