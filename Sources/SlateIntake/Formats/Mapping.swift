import SlateModel

/// Where a file keeps each of slate's columns.
struct Mapping: Sendable {
  /// One of slate's columns and the fields of the file that may fill it.
  struct Source: Sendable {
    /// The column's index among its kind's.
    let column: Int
    let type: CellType
    let isRequired: Bool
    /// Fields of the file, the best first: the first that is not empty counts.
    let fields: [Int]
    let aliases: [String: String]
  }

  /// In the order of slate's columns.
  let sources: [Source]
  /// Words that stand for an empty cell, in lower case.
  let missing: [[UInt8]]

  /// - Parameter chosen: headers named by the user for slate's columns; they win.
  init(_ header: HeaderRow, kind: TableKind, format: Format?, chosen: [String: String]) {
    sources = kind.columns.enumerated().compactMap { index, column in
      let names = chosen[column.name].map { [$0] } ?? format?.headers[index] ?? []
      let fields = names.flatMap { header.fields(named: $0) }
      guard !fields.isEmpty else { return nil }
      return Source(
        column: index, type: column.type, isRequired: column.isRequired, fields: fields,
        aliases: format?.aliases[index] ?? [:])
    }
    missing = (format?.missing ?? []).map { Array($0.utf8) }
  }

  /// The fields that hold times or dates.
  var dateFields: [Int] {
    sources.filter(\.type.isDate).flatMap(\.fields)
  }

  /// slate's required columns that the file does not have.
  func lacking(of kind: TableKind) -> [String] {
    kind.columns.enumerated().filter { index, column in
      column.isRequired && !sources.contains { $0.column == index }
    }.map(\.element.name)
  }
}
