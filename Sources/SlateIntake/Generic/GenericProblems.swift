import SlateModel

/// The words of what can be wrong with, or is to be confirmed of, a list of no known format.
extension Problem {
  static func unrecognised(
    _ opened: OpenedFile, _ settings: ReadSettings, _ generic: GenericMapping
  ) -> Problem {
    let suggestion = MappingSuggestion(
      opened.header, generic, opened.shapes, chosen: settings.columns)
    let named = Set(generic.found.map(\.column))
    let lacking = settings.kind.columns.enumerated().filter { index, column in
      column.isRequired && settings.columns[column.name] == nil && !named.contains(index)
    }.map(\.element.name)
    return Problem(
      file: opened.path, place: SourcePlace(line: opened.headerLine, column: 0), severity: .error,
      message: "no known format of \(settings.kind.name): no column for "
        + lacking.joined(separator: " and "),
      remedy: wayOut(opened, suggestion, NearFormat.nearest(to: opened.header, as: settings.kind))
        + "\nname the columns in slate.json: \(suggestion.entry(for: opened.path))")
  }

  /// The header as read, what could be meant by it, and the formats that it is nearest to.
  static func wayOut(
    _ opened: OpenedFile, _ suggestion: MappingSuggestion, _ near: [NearFormat]
  ) -> String {
    let doubts = suggestion.doubts.map { column, headers in
      "\(column) could be " + headers.map { "\"\($0)\"" }.joined(separator: " or ")
    }
    let formats =
      ["the nearest formats, and what is missing of each:"] + near.map { "  \($0.words)" }
    let header = "the header is: " + opened.header.cells.map(\.asTold).joined(separator: ", ")
    return ([header] + opened.lackOfHeader + formats + doubts).joined(separator: "\n")
  }

  /// Columns that are known by names and values alone; none where a format or the user tells them.
  static func guessed(_ read: ReadFile) -> [Problem] {
    guard let generic = read.generic else { return [] }
    let suggestion = MappingSuggestion(
      confirming: read.mapping, of: read.source.kind, read.header)
    return [.guessed(read.source.path, read.source.path, read.header, generic, suggestion)]
  }

  /// - Parameter name: what `slate.json` would call the file.
  static func guessed(
    _ path: String, _ name: String, _ header: HeaderRow, _ generic: GenericMapping,
    _ suggestion: MappingSuggestion
  ) -> Problem {
    let byValues = generic.found.filter { $0.basis == .values }.map { found in
      "by its values alone: \(generic.kind.columns[found.column].name) is "
        + "\"\(header.cells[found.field])\""
    }
    return Problem(
      file: path, place: nil, severity: .warning,
      message: "no known format: its columns are taken by their names and values",
      remedy: (byValues + ["confirm or mend them in slate.json:", suggestion.entry(for: name)])
        .joined(separator: "\n"))
  }
}

extension OpenedFile {
  /// A time is no name: rows whose first was taken for the header.
  fileprivate var lackOfHeader: [String] {
    guard header.cells.contains(where: { ColumnShape([$0]).areWrittenTimes }) else { return [] }
    return ["there is a time in it: if this is a row, put a line with the columns' names above it"]
  }
}

extension String {
  /// So many letters of a name are told.
  private static let toldLetters = 80

  /// The name as a message tells it: on one line, without what a terminal would act on, and cut
  /// where it is longer than names are.
  var asTold: String {
    let plain = String(map { $0.isNewline ? " " : $0 }).forTerminal
    return plain.count > Self.toldLetters ? String(plain.prefix(Self.toldLetters)) + "…" : plain
  }
}
