import SlateModel

extension FileFit {
  /// slate's columns in their order, with the headers that fill them.
  func columns(in header: HeaderRow) -> [FileContents.FilledColumn] {
    mapping.sources.map { source in
      FileContents.FilledColumn(
        column: kind.label(ofColumn: source.column),
        headers: source.fields.map { header.cells[$0] })
    }
  }

  /// The headers that fill nothing; cells of the header without a name left out.
  func unused(in header: HeaderRow) -> [String] {
    let used = Set(mapping.sources.flatMap(\.fields))
    return header.cells.indices.filter { !used.contains($0) }.map { header.cells[$0] }
      .filter { !$0.isEmpty }
  }

  func confidence(_ settings: ReadSettings) -> FileContents.Confidence {
    if settings.isTold, reading.generic == nil { return .told }
    return mapping.columnCount >= 3 && rival == nil && reading.generic == nil ? .high : .low
  }
}

extension TableKind {
  /// What one of its columns is called, those included that slate's own files do not have.
  func label(ofColumn column: Int) -> String {
    switch self {
    case .tickets where columns[column].name.isEmpty:
      TicketColumn(rawValue: column).map { "\($0)" } ?? ""
    case .sessions where columns[column].name.isEmpty:
      SessionColumn(rawValue: column).map { "\($0)" } ?? ""
    case .documents where column == DocumentColumn.formerly.rawValue: "formerly"
    default: columns[column].name
    }
  }
}
