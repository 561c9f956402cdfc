package import SlateModel

/// A mapping of columns to paste into `slate.json`, as far as the file gives it away.
package struct MappingSuggestion: Sendable, Equatable {
  /// The kind that the file is nearest to; tickets where nothing tells.
  package let kind: TableKind
  /// slate's columns with their headers; a required one whose header is not found has none.
  package let columns: [(column: String, header: String?)]
  /// Required columns that some headers could be by their values, with those.
  package let doubts: [(column: String, headers: [String])]

  /// The mapping for the kind of which most is found.
  init(_ header: HeaderRow, _ shapes: [ColumnShape]) {
    let all = TableKind.allCases.map { kind in
      Self(header, GenericMapping(header, shapes, kind: kind), shapes)
    }
    self = all.reduce(all[0]) { $1.rank > $0.rank ? $1 : $0 }
  }

  /// The mapping for a kind that is known.
  ///
  /// - Parameters:
  ///   - generic: what names and values tell.
  ///   - chosen: headers named by the user for slate's columns; they stay.
  init(
    _ header: HeaderRow, _ generic: GenericMapping, _ shapes: [ColumnShape],
    chosen: [String: String] = [:]
  ) {
    kind = generic.kind
    let names = kind.columns.map(\.name)
    var taken = Set(chosen.values.flatMap(header.fields(named:)))
    var fields = Dictionary(uniqueKeysWithValues: generic.found.map { ($0.column, $0.field) })
    taken.formUnion(fields.values)
    let spoken = header.cells.map(Self.words)
    for column in names.indices where fields[column] == nil && chosen[names[column]] == nil {
      guard let field = Self.field(for: column, of: generic.kind, header, spoken, shapes, taken)
      else {
        continue
      }
      taken.insert(field)
      fields[column] = field
    }
    columns = kind.columns.enumerated().compactMap { index, column in
      let found = chosen[column.name] ?? fields[index].map { header.cells[$0] }
      return column.name.isEmpty || (found == nil && !column.isRequired)
        ? nil : (column.name, found)
    }
    doubts = generic.doubtful.filter { fields[$0.column] == nil }
      .map { (names[$0.column], $0.fields.map { header.cells[$0] }) }
  }

  /// What a file is read by, to be confirmed.
  init(confirming mapping: Mapping, of kind: TableKind, _ header: HeaderRow) {
    self.kind = kind
    columns = mapping.sources.map { source in
      (kind.columns[source.column].name, header.cells[source.fields[0]])
    }
    doubts = []
  }

  package static func == (first: Self, second: Self) -> Bool {
    first.kind == second.kind && first.columns.elementsEqual(second.columns, by: ==)
      && first.doubts.elementsEqual(second.doubts, by: ==)
  }

  /// How many headers were found.
  private var rank: Int { columns.count { $0.header != nil } }

  /// A header that some format has for a column, or else one that has the column's name among its
  /// words: `Ticket ID` for `ticket`.
  ///
  /// - Parameter spoken: the words of each header.
  private static func field(
    for column: Int, of kind: TableKind, _ header: HeaderRow, _ spoken: [[String]],
    _ shapes: [ColumnShape], _ taken: Set<Int>
  ) -> Int? {
    let (name, type) = (kind.columns[column].name, kind.columns[column].type)
    guard !name.isEmpty else { return nil }
    let wanted = words(name)
    let known = Format.all.filter { $0.kind == kind }.flatMap { $0.headers[column] ?? [] }
      .flatMap(\.names).flatMap(header.fields(named:))
    let speaking = spoken.indices.filter { wanted.allSatisfy(spoken[$0].contains) }
    return (known + speaking).first { !taken.contains($0) && shapes[$0].fits(type) }
  }

  private static func words(_ name: String) -> [String] {
    foldedName(name).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The entry as it stands in the list `read` of `slate.json`.
  package func readEntry(for file: String) -> String {
    let mapping = columns.map { "\($0.column): \(jsonText($0.header ?? "…"))" }
    return "{ files: \(jsonText(file)), columns: { " + mapping.joined(separator: ", ") + " } }"
  }

  /// The entry as it stands in `slate.json` by itself.
  package func entry(for file: String) -> String {
    "inputs: { read: [\(readEntry(for: file))] }"
  }
}
