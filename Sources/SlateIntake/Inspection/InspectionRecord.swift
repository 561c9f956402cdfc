import Foundation
import SlateCSV
import SlateModel

/// An inspection for programs.
///
/// What is not known stands as null: a key is never missing.
package struct InspectionRecord: Encodable, Sendable {
  private enum Key: String, CodingKey {
    case file, kind, format, evidence, notes, confidence, encoding, delimiter, headerLine, header,
      rows
    case used, duplicates, rejected, columns, dateOrder, dates, timeZone, timeZoneSource
    case priorities, states, teams, rejections, suggestion, nearFormats, warnings, problems
  }

  private struct Columns: Encodable {
    let used: [String: [String]]
    let unused: [String]
  }

  private struct Dates: Encodable {
    let dayFirst, monthFirst, undecided: Int
  }

  private struct Name: Encodable {
    let name: String
    let rows: Int
    var meaning: String?
    var side: String?
  }

  private struct Rejected: Encodable {
    let line: Int
    let column, reason: String
    let value: String?
  }

  private struct Suggestion: Encodable {
    let kind: String
    let columns: [String: String]
  }

  private struct Near: Encodable {
    let format: String
    let lacks: [String]
  }

  private let inspection: Inspection
  private let showsValues: Bool

  /// - Parameter showsValues: whether the values of rejected cells are printed.
  package init(_ inspection: Inspection, showsValues: Bool) {
    self.inspection = inspection
    self.showsValues = showsValues
  }

  package func encode(to encoder: any Encoder) throws {
    var record = encoder.container(keyedBy: Key.self)
    let shape = inspection.shape
    try record.encode(inspection.file, forKey: .file)
    try record.encode(shape?.encoding.name, forKey: .encoding)
    try record.encode(shape?.delimiter, forKey: .delimiter)
    try record.encode(shape?.headerLine, forKey: .headerLine)
    try record.encode(shape?.header, forKey: .header)
    try encode(inspection.contents, into: &record)
    try record.encode(inspection.suggestion.map(suggested), forKey: .suggestion)
    try record.encode(
      inspection.nearFormats.map { Near(format: $0.name, lacks: $0.lacks) }, forKey: .nearFormats)
    try record.encode(inspection.warnings.map(ProblemRecord.init), forKey: .warnings)
    try record.encode(inspection.failure.problems.map(ProblemRecord.init), forKey: .problems)
  }

  private func encode(
    _ contents: FileContents?, into record: inout KeyedEncodingContainer<Key>
  ) throws {
    let source = contents?.source
    let isOpen = contents?.dates.basis == .open
    let refused = inspection.refused
    try record.encode(source?.kind.name ?? refused?.kind.name, forKey: .kind)
    try record.encode(source?.format ?? refused?.name, forKey: .format)
    try record.encode(contents?.evidence, forKey: .evidence)
    try record.encode(contents?.notes, forKey: .notes)
    let certainty = contents?.confidence ?? refused.map { _ in .high }
    try record.encode(certainty?.rawValue, forKey: .confidence)
    try record.encode(source?.rows, forKey: .rows)
    try record.encode(isOpen ? nil : source?.used, forKey: .used)
    try record.encode(isOpen ? nil : source?.duplicates, forKey: .duplicates)
    try record.encode(isOpen ? nil : source?.rejected, forKey: .rejected)
    try record.encode(contents.map(columns), forKey: .columns)
    try record.encode(contents?.dates.order?.rawValue, forKey: .dateOrder)
    try record.encode(contents.map { dates($0.dates) }, forKey: .dates)
    try record.encode(contents?.zone.name, forKey: .timeZone)
    try record.encode(contents?.zone.source.rawValue, forKey: .timeZoneSource)
    try record.encode(contents?.priorities.map(name), forKey: .priorities)
    try record.encode(contents?.states.map(state), forKey: .states)
    try record.encode(contents?.teams.map(team), forKey: .teams)
    try record.encode(contents?.rejections.map(rejected), forKey: .rejections)
  }

  private func columns(_ contents: FileContents) -> Columns {
    Columns(
      used: Dictionary(uniqueKeysWithValues: contents.used.map { ($0.column, $0.headers) }),
      unused: contents.unused)
  }

  private func dates(_ dates: DateFinding) -> Dates {
    Dates(
      dayFirst: dates.dayFirst, monthFirst: dates.monthFirst, undecided: dates.undecided)
  }

  private func name(_ found: FileContents.Occurrence) -> Name {
    Name(name: found.name, rows: found.rows)
  }

  private func state(_ found: (state: FileContents.Occurrence, meaning: StateKind)) -> Name {
    Name(name: found.state.name, rows: found.state.rows, meaning: found.meaning.name)
  }

  private func team(_ found: (team: FileContents.Occurrence, side: Side)) -> Name {
    Name(name: found.team.name, rows: found.team.rows, side: found.side.name)
  }

  private func rejected(_ rejection: Rejection) -> Rejected {
    Rejected(
      line: rejection.line, column: rejection.column, reason: rejection.reason,
      value: showsValues ? rejection.value : nil)
  }

  private func suggested(_ suggestion: MappingSuggestion) -> Suggestion {
    Suggestion(
      kind: suggestion.kind.name,
      columns: Dictionary(
        uniqueKeysWithValues: suggestion.columns.map { ($0.column, $0.header ?? "…") }))
  }
}
