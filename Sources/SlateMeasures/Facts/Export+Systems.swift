import SlateModel

extension Export {
  /// Where systems are named; the register first.
  private static let systemColumns: [(kind: TableKind, column: Int)] = [
    (.systems, SystemColumn.system.rawValue), (.tickets, TicketColumn.system.rawValue),
    (.documents, DocumentColumn.system.rawValue), (.sessions, SessionColumn.system.rawValue),
    (.tests, RecoveryTestColumn.system.rawValue), (.evidence, EvidenceColumn.system.rawValue),
  ]

  /// The same with each system under one name: systems are compared folded, as people are. The name
  /// is the register's, else anybody's; of several spellings the one with the smaller bytes.
  func withSystemsUnderOneName() -> Export {
    let oneName = namesOfSystems
    guard oneName.indices.contains(where: { oneName[$0] != $0 }) else { return self }
    var export = self
    for (kind, column) in Self.systemColumns {
      let renamed = rows(kind).names[column].map { oneName[Int($0)] }
      if kind == .tickets {
        export.tickets.names[column] = renamed
      } else {
        export.others[kind]?.names[column] = renamed
      }
    }
    return export
  }

  private func rows(_ kind: TableKind) -> Table { kind == .tickets ? tickets : table(kind) }

  /// By name: the name of the system so called; any other name is its own.
  private var namesOfSystems: [UInt32] {
    var oneName = Array(0..<UInt32(names.count))
    var bearers: [String: UInt32] = [:]
    let all = Self.systemColumns[...]
    for name in namesOfSystems(in: all.prefix(1)) + namesOfSystems(in: all) {
      let folded = foldedName(names[name])
      oneName[Int(name)] = bearers[folded] ?? name
      if bearers[folded] == nil { bearers[folded] = name }
    }
    return oneName
  }

  /// The systems that some columns name, by their bytes.
  private func namesOfSystems(
    in columns: ArraySlice<(kind: TableKind, column: Int)>
  ) -> [UInt32] {
    var isNamed = [Bool](repeating: false, count: names.count)
    for (kind, column) in columns {
      for name in rows(kind).names[column] { isNamed[Int(name)] = true }
    }
    return isNamed.indices.dropFirst().filter { isNamed[$0] }.map { UInt32($0) }
      .sorted(by: names.precedes)
  }
}
