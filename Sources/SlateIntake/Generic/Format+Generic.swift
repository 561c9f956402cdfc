import SlateModel

extension Format {
  /// What a format is called that is read by the names and values of its columns.
  static let genericName = "generic"
  /// What a format is called whose columns the user names.
  static let mappedName = "mapped"

  /// Any list whose columns are known by their names in five languages or by their values.
  static func generic(_ mapping: GenericMapping, _ header: HeaderRow) -> Format {
    let headers = mapping.found.map { found -> (Int, [Header]) in
      let name = header.cells[found.field]
      let isLength = mapping.kind.columns[found.column].type == .minutes
      return (
        found.column, [isLength ? Header.length(name, in: .minutes) : Header(stringLiteral: name)]
      )
    }
    let verdict = mapping.found.first { $0.column == TicketColumn.slaMet.rawValue }
    return anyList(
      genericName, mapping.kind, Dictionary(uniqueKeysWithValues: headers),
      verdict: verdict.map { .anyWords(below: header.cells[$0.field]) })
  }

  /// A list whose columns the user names.
  static func mapped(_ kind: TableKind) -> Format { anyList(mappedName, kind, [:], verdict: nil) }

  private static func anyList(
    _ name: String, _ kind: TableKind, _ headers: [Int: [Header]], verdict: VerdictForm?
  ) -> Format {
    Format(
      name: name, title: "any list: \(kind.name)", kind: kind, signature: Signature(),
      headers: headers, missing: Format.commonMissing, states: statesOfAllLanguages,
      verdict: verdict)
  }

  private static let statesOfAllLanguages: StateWords = {
    let all = ColumnWords.all.map(\.states.names)
    func words(_ kind: StateKind) -> [String] { all.flatMap { $0[kind] ?? [] } }
    return StateWords(
      paused: words(.paused), resolved: words(.resolved), closed: words(.closed),
      cancelled: words(.cancelled))
  }()
}
