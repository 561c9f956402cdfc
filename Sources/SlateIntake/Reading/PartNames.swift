import SlateModel

/// Names as tools write them, replaced by what they mean where the parts of a file are joined.
extension OpenedFile {
  /// Replaces names that are written for pages by what they mean.
  func plainNames(in map: inout [UInt32], names: inout Interner) {
    for local in map.indices {
      let place = names.texts.range(Int(map[local]))
      let plain = PageText.decoded(names.texts.bytes.span.extracting(place))
      if let plain { map[local] = names.id(of: plain.span) }
    }
  }

  /// Replaces the names of people as tools write them by the names as people say them; of several
  /// people or teams in one cell the first counts.
  func spoken(
    _ table: Table, _ mapping: Mapping, _ map: inout [UInt32], names: inout Interner
  ) -> Table {
    var table = table
    let people = mapping.isOwn ? [] : table.kind.personColumns + table.kind.teamColumns
    for column in people where !table.names[column].isEmpty {
      var isNamed = [Bool](repeating: false, count: map.count)
      for name in table.names[column] { isNamed[Int(name)] = true }
      var replacements: [UInt32: UInt32] = [:]
      for local in 1..<max(1, map.count) where isNamed[local] {
        let id = Int(map[local])
        guard !SeveralNames.isPlain(names.texts.bytes.span.extracting(names.texts.range(id))) else {
          continue
        }
        let name = names.texts[id]
        let first = SeveralNames.first(of: name)
        let isPerson = table.kind.personColumns.contains(column)
        let spoken = isPerson ? PersonName.spoken(first) : first
        guard spoken != name else { continue }
        replacements[UInt32(local)] = UInt32(map.count)
        map.append(names.id(of: spoken))
      }
      guard !replacements.isEmpty else { continue }
      table.names[column] = table.names[column].map { replacements[$0] ?? $0 }
    }
    return table
  }

  /// Replaces the words that a tool writes for others; `map` grows by the words that replace them.
  func aliased(
    _ table: Table, _ mapping: Mapping, _ map: inout [UInt32], names: inout Interner
  ) -> Table {
    var table = table
    for source in mapping.sources where !source.aliases.isEmpty {
      var replacements = Array(UInt32(0)..<UInt32(map.count))
      for (word, meaning) in source.aliases.sorted(by: { $0.key < $1.key }) {
        let id = names.id(of: word)
        guard let local = map.firstIndex(of: id) else { continue }
        replacements[local] = UInt32(map.count)
        map.append(names.id(of: meaning))
      }
      table.names[source.column] = table.names[source.column].map { replacements[Int($0)] }
    }
    return table
  }
}
