package import SlateModel

/// A mapping of columns to paste into `slate.json`, as far as the headers give it away.
package struct MappingSuggestion: Sendable, Equatable {
  /// The kind that the headers are nearest to; tickets where nothing tells.
  package let kind: TableKind
  /// slate's columns with their headers; a required one whose header is not found has none.
  package let columns: [(column: String, header: String?)]

  init(_ header: HeaderRow) {
    let all = TableKind.allCases.map { ($0, Self.guesses($0, header, chosen: [:])) }
    let best = all.enumerated().min { first, second in
      let (left, right) = (Self.rank(first.element.1), Self.rank(second.element.1))
      return left == right ? first.offset < second.offset : left > right
    }
    (kind, columns) = best?.element ?? (.tickets, [])
  }

  /// The mapping for a kind that is known.
  ///
  /// - Parameter chosen: headers named by the user for slate's columns; they stay.
  init(_ header: HeaderRow, kind: TableKind, chosen: [String: String]) {
    self.kind = kind
    columns = Self.guesses(kind, header, chosen: chosen)
  }

  package static func == (first: Self, second: Self) -> Bool {
    first.kind == second.kind && first.columns.elementsEqual(second.columns, by: ==)
  }

  /// How many headers were found.
  private static func rank(_ guesses: [(column: String, header: String?)]) -> Int {
    guesses.count { $0.header != nil }
  }

  private static func guesses(
    _ kind: TableKind, _ header: HeaderRow, chosen: [String: String]
  ) -> [(column: String, header: String?)] {
    var taken = Set(chosen.values.flatMap(header.fields(named:)))
    return kind.columns.enumerated().compactMap { index, column in
      guard !column.name.isEmpty else { return nil }
      if let header = chosen[column.name] { return (column.name, header) }
      let names = Format.all.filter { $0.kind == kind }
        .flatMap { $0.headers[index] ?? [] }.flatMap(\.names)
      let field =
        names.flatMap(header.fields(named:)).first { !taken.contains($0) }
        ?? Self.field(speakingOf: column.name, in: header, taken)
      guard let field else { return column.isRequired ? (column.name, nil) : nil }
      taken.insert(field)
      return (column.name, header.cells[field])
    }
  }

  /// The first header that has a column's name among its words: `Ticket ID` for `ticket`.
  private static func field(
    speakingOf column: String, in header: HeaderRow, _ taken: Set<Int>
  ) -> Int? {
    let wanted = words(column)
    return header.cells.indices.first { field in
      !taken.contains(field) && wanted.allSatisfy(words(header.cells[field]).contains)
    }
  }

  private static func words(_ name: String) -> [String] {
    foldedName(name).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The entry as it stands in `slate.json`.
  package func entry(for file: String) -> String {
    let mapping = columns.map { "\($0.column): \(jsonText($0.header ?? "…"))" }
    return "inputs: { read: [{ files: \(jsonText(file)), columns: { "
      + mapping.joined(separator: ", ") + " } }] }"
  }
}
