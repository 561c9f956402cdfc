import SlateModel

extension Format {
  /// Whether the columns that it finds in a header have names of the tool's own: none that people would
  /// give them in a list of no tool. Identifiers of a form of their own are such a mark, too.
  func hasOwnWords(in header: HeaderRow) -> Bool {
    if !signature.identifiers.isEmpty { return true }
    let common = Set(ColumnWords.keys(of: kind).joined())
    let mapping = Mapping(header, kind: kind, format: self)
    let fields =
      mapping.sources.flatMap(\.fields) + signature.clauses.flatMap { $0.fields(in: header) }
    return fields.contains { !common.contains(HeaderKey.of(header.cells[$0])) }
  }
}
