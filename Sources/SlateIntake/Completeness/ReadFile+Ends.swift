import SlateModel

extension ReadFile {
  /// It has a column of states or of times at which tickets are over.
  var tellsEnds: Bool {
    let ends = [TicketColumn.state, .resolved, .closed].map(\.rawValue)
    return mapping.sources.contains { ends.contains($0.column) }
  }

  /// Columns that are called a length of a resolution, each in quotes.
  var unusedLengths: String {
    let used = Set(mapping.sources.flatMap(\.fields))
    return header.cells.indices.filter { !used.contains($0) }.map { header.cells[$0] }
      .filter(ColumnWords.isLengthOfResolution).map { "\"\($0.asTold)\"" }
      .joined(separator: " and ")
  }
}
