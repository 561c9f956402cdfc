import SlateModel

extension ConfigurationDraft {
  /// The files by kind, each with what it is, and how those are read that say too little.
  var inputs: [String] {
    let kinds = TableKind.allCases.flatMap { kind in
      lines(of: kind, exports.filter { $0.contents.source.kind == kind })
    }
    return ["inputs: {"] + (kinds + read).map { $0.isEmpty ? "" : "  \($0)" } + ["},"]
  }

  private func lines(of kind: TableKind, _ exports: [Export]) -> [String] {
    guard let first = exports.first else { return [] }
    let remarks = exports.map { "// \($0.name.onOneLine): \($0.remark)" }
    let formats = exports.map(\.contents.source.format)
    let notes = formats.indices.filter { formats.firstIndex(of: formats[$0]) == $0 }
      .flatMap { exports[$0].contents.notes }
    let names = exports.map { jsonText($0.name) }
    let value = kind.isOneFile ? jsonText(first.name) : "[\(names.joined(separator: ", "))]"
    return remarks + notes.map { "//   \($0)" } + ["\(kind.name): \(value),"]
  }

  private var read: [String] {
    let entries = exports.flatMap(\.readEntry)
    return entries.isEmpty ? [] : ["read: ["] + entries.map { "  \($0)" } + ["],"]
  }
}

extension ConfigurationDraft.Export {
  fileprivate var remark: String {
    let source = contents.source
    let rejected = source.rejected > 0 ? ", \(source.rejected) of them of no use" : ""
    let isOpen = contents.dates.basis == .open
    return "\(source.format), \(source.rows.of("row"))\(isOpen ? "" : rejected)"
  }

  fileprivate var readEntry: [String] {
    if let suggestion {
      let columns = suggestion.columns.map { column, header in
        "    \(column): \(jsonText(header ?? "…")),"
      }
      let order = contents.dates.basis == .open ? ["  // dateOrder: \"dmy\",  // or \"mdy\""] : []
      return [
        "// No known format: these columns were taken by their names and values. Compare them.",
        "{", "  files: \(jsonText(name)),",
      ] + order + ["  columns: {"] + columns + ["  },", "},"]
    }
    guard contents.dates.basis == .open else { return [] }
    return [
      "// Nothing in this file tells day from month: say which comes first, \"dmy\" or \"mdy\".",
      "// { files: \(jsonText(name)), dateOrder: \"dmy\" },",
    ]
  }
}

extension TableKind {
  /// `slate.json` names one file of the kind, not a list.
  package var isOneFile: Bool { self == .decisions || self == .familyRules }
}
