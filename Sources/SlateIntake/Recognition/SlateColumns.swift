import SlateModel

extension Format {
  /// One of slate's own columns, not of a tool.
  var isOwn: Bool { name.hasPrefix("slate-") }

  /// slate's own columns for a kind of rows: for anything that no other format covers.
  static func own(_ kind: TableKind) -> Format {
    let named = kind.columns.enumerated().filter { !$0.element.name.isEmpty }
    let required = named.filter(\.element.isRequired).map(\.element.name)
    return Format(
      name: "slate-\(kind.name)", title: "slate's own columns: \(kind.name)", kind: kind,
      signature: Signature(
        Signature.Clause(count: required.count...required.count, headers: required)),
      headers: Dictionary(
        uniqueKeysWithValues: named.map { ($0.offset, [Header(stringLiteral: $0.element.name)]) }))
  }
}
