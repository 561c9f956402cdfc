import SlateModel

/// Everybody whom an export names, each with every name that it has for them.
///
/// Machines, bots and shared accounts are nobody. Nor are, unless the list has them, a team that stands
/// where a person would, and a single word that is a system or a category as well: a mailbox.
package struct NamedPeople: Sendable {
  package struct Person: Sendable {
    /// The name that the list of people gives, else the first by its bytes.
    package let name: UInt32
    /// Every name that stands where a person's would.
    package let ids: [UInt32]
    /// What they are called in texts: the names, and the aliases that are theirs alone.
    package let spellings: [String]
    package let isListed: Bool
  }

  /// By name.
  package let all: [Person]

  package init(_ ground: Ground) {
    let names = ground.export.names
    let isPerson = PersonIndex.namesOfPeople(ground.export)
    let things = Self.things(ground.export)
    var idsOf: [UInt32: [UInt32]] = [:]
    for id in isPerson.indices where isPerson[id] {
      let person = ground.people.person(UInt32(id))
      guard ground.people.isCounted(person) else { continue }
      if things.contains(UInt32(id)), !ground.people.isListed(person) { continue }
      idsOf[person, default: []].append(UInt32(id))
    }
    let aliases = Self.aliases(ground)
    all = idsOf.sorted { names.precedes($0.key, $1.key) }.map { person, ids in
      let written = ([person] + ids).map { names[$0] } + (aliases[person] ?? [])
      return Person(
        name: person, ids: ids,
        spellings: Set(written).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
        isListed: ground.people.isListed(person))
    }
  }

  /// The names of teams, and the single words that are names of systems or categories.
  private static func things(_ export: Export) -> Set<UInt32> {
    func named(_ column: TicketColumn) -> Set<UInt32> { Set(export.tickets.names[column.rawValue]) }
    let areas = named(.system).union(named(.category)).filter {
      !export.names[$0].contains { $0 == " " || $0 == "." || $0 == "@" || $0 == "," }
    }
    return named(.team).union(export.events.team).union(areas)
  }

  /// By person: the aliases of the list that nobody else has.
  private static func aliases(_ ground: Ground) -> [UInt32: [String]] {
    let people = ground.export.table(.people)
    let shared = Set(ground.people.sharedAliases.map(\.name))
    let texts = people.texts[PersonColumn.aliases.rawValue]
    var found: [UInt32: [String]] = [:]
    for row in 0..<texts.count {
      let person = ground.people.person(people.name(PersonColumn.person.rawValue, row))
      for alias in texts[row].split(separator: ";").map(String.init) {
        let key = PersonName.key(alias)
        if !key.isEmpty, !shared.contains(key) { found[person, default: []].append(alias) }
      }
    }
    return found
  }
}
