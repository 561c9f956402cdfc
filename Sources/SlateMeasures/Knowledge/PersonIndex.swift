import SlateModel

/// Finds the person behind each name of an export.
struct PersonIndex {
  /// By name: the name of its person.
  private(set) var ofName: [UInt32]
  /// Those that several people of the list have, or that are the name of another, by their bytes.
  private(set) var sharedAliases: [Alias] = []

  /// A name by which a list calls people, folded.
  struct Alias: Sendable {
    let name: String
    /// So many people.
    fileprivate(set) var persons: Set<String> = []
    /// The list has somebody of that very name.
    let isListed: Bool
    /// The first row of the list that has it.
    let row: Int
  }

  init(_ export: Export) {
    let names = export.names
    ofName = Array(0..<UInt32(names.count))
    let people = export.table(.people)
    var listed: [String: UInt32] = [:]
    for name in people.names[PersonColumn.person.rawValue] where name != 0 {
      Self.keepFirst(name, as: foldedName(names[name]), in: &listed, names)
    }
    let owners = aliases(people, names, listed: Set(listed.keys))
    sharedAliases = owners.values.filter { $0.persons.count > 1 }
      .sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
    let isPerson = Self.namesOfPeople(export)
    let folded = isPerson.indices.map { isPerson[$0] ? foldedName(names[UInt32($0)]) : "" }
    var unlisted: [String: UInt32] = [:]
    for name in folded.indices where isPerson[name] {
      Self.keepFirst(UInt32(name), as: folded[name], in: &unlisted, names)
    }
    for name in folded.indices where isPerson[name] {
      let persons = owners[folded[name]]?.persons ?? []
      let alias = persons.count == 1 ? persons.first : nil
      ofName[name] =
        listed[folded[name]] ?? alias.flatMap { listed[$0] } ?? unlisted[folded[name]]
        ?? UInt32(name)
    }
  }

  /// Of names that are the same folded, the one with the smaller bytes.
  private static func keepFirst(
    _ name: UInt32, as folded: String, in kept: inout [String: UInt32], _ names: NameTable
  ) {
    if let other = kept[folded], !names.precedes(name, other) { return }
    kept[folded] = name
  }

  /// The people, folded, that each folded alias stands for.
  private func aliases(
    _ people: Table, _ names: NameTable, listed: Set<String>
  ) -> [String: Alias] {
    let aliases = people.texts[PersonColumn.aliases.rawValue]
    var owners: [String: Alias] = [:]
    for row in 0..<people.count {
      let person = foldedName(names[people.name(PersonColumn.person.rawValue, row)])
      let written = row < aliases.count ? aliases[row] : ""
      for alias in [person] + written.split(separator: ";").map({ foldedName(String($0)) })
      where !alias.isEmpty {
        owners[
          alias, default: Alias(name: alias, isListed: listed.contains(alias), row: row)
        ].persons.insert(person)
      }
    }
    return owners
  }

  /// By name: whether it stands where a person's would.
  static func namesOfPeople(_ export: Export) -> [Bool] {
    var isPerson = [Bool](repeating: false, count: export.names.count)
    func mark(_ column: [UInt32]) { for name in column { isPerson[Int(name)] = true } }
    for column in [TicketColumn.requester, .assignee, .resolver] {
      mark(export.tickets.names[column.rawValue])
    }
    mark(export.events.person)
    let others: [(TableKind, [Int])] = [
      (.documents, [DocumentColumn.author.rawValue, DocumentColumn.reviewer.rawValue]),
      (.sessions, [SessionColumn.person.rawValue, SessionColumn.leader.rawValue]),
      (.people, [PersonColumn.person.rawValue]),
      (.systems, [SystemColumn.owner.rawValue, SystemColumn.internalPerson.rawValue]),
      (.decisions, [DecisionColumn.owner.rawValue]),
    ]
    for (kind, columns) in others {
      let table = export.table(kind)
      for column in columns { mark(table.names[column]) }
    }
    isPerson[0] = false
    return isPerson
  }
}
