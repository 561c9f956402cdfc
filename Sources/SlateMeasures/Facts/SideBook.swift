package import SlateModel

/// Which side a team or a person belongs to.
package struct SideBook: Sendable {
  /// A stretch of a person's time on one side, in local days since 1970, both included.
  private struct Period: Sendable {
    let side: Side
    let from: Int32
    let until: Int32

    init(_ side: Side, _ people: Table, _ row: Int) {
      self.side = side
      from = people.number(PersonColumn.from.rawValue, row)
      until = people.number(PersonColumn.until.rawValue, row)
    }
  }

  private let teams: [Side]
  private let periods: [[Period]]
  /// Whether a name is one of a machine account.
  let isMachine: [Bool]
  private let bots: Set<String>

  package init(_ configuration: Configuration, people: Table, names: NameTable) {
    teams =
      configuration.teams.rules.isEmpty
      ? Array(repeating: .unknown, count: names.count) : names.map(configuration.teams.side(of:))
    var byName: [String: [Period]] = [:]
    var machines: Set<String> = []
    var bots: Set<String> = []
    for row in 0..<people.count {
      let side = Side(name: names[people.name(PersonColumn.side.rawValue, row)]) ?? .unknown
      let kind = foldedName(names[people.name(PersonColumn.kind.rawValue, row)])
      for name in Self.folded(people, row, names) {
        if kind == "machine" { machines.insert(name) }
        if kind == "bot" { bots.insert(name) }
        // A row without a side says nothing of sides.
        byName[name, default: []] += side == .unknown ? [] : [Period(side, people, row)]
      }
    }
    self.bots = bots
    guard !byName.isEmpty else {
      periods = Array(repeating: [], count: names.count)
      isMachine = Array(repeating: false, count: names.count)
      return
    }
    let folded = names.map(PersonName.key)
    periods = folded.map { byName[$0] ?? [] }
    isMachine = folded.map(machines.contains)
  }

  /// The names by which a row calls its person.
  private static func folded(_ people: Table, _ row: Int, _ names: NameTable) -> [String] {
    let aliases = people.texts[PersonColumn.aliases.rawValue]
    let others = row < aliases.count ? aliases[row].split(separator: ";").map(String.init) : []
    return ([names[people.name(PersonColumn.person.rawValue, row)]] + others).map(PersonName.key)
      .filter { !$0.isEmpty }
  }

  /// Whether a name is one of a bot: by the list of people, by a row of the documentation change log
  /// that says so of its author, or by how bots are called.
  func isBot(names: NameTable, documents: Table) -> [Bool] {
    let told = (0..<documents.count).lazy
      .filter { ![0, Table.missing].contains(documents.number(DocumentColumn.bot.rawValue, $0)) }
      .map { PersonName.key(names[documents.name(DocumentColumn.author.rawValue, $0)]) }
    let bots = bots.union(told.filter { !$0.isEmpty })
    let patterns = ["*[bot]", "*-bot", "bot-*"].map { NamePattern($0) }
    return names.map { name in
      let folded = foldedName(name)
      return bots.contains(PersonName.key(name)) || patterns.contains { $0.matches(folded: folded) }
    }
  }

  package func side(ofTeam team: UInt32) -> Side { teams[Int(team)] }

  /// The side of the period that holds a day, else of the nearest.
  package func side(ofPerson person: UInt32, on date: CivilDate) -> Side {
    let periods = periods[Int(person)]
    guard periods.count > 1 else { return periods.first?.side ?? .unknown }
    let day = date.daysSince1970
    return periods.min { distance($0, day) < distance($1, day) }?.side ?? .unknown
  }

  /// The same at an instant; its date is worked out only for those with several periods.
  func side(ofPerson person: UInt32, at instant: Int64, in zone: ZoneRules) -> Side {
    if periods[Int(person)].count < 2 { return periods[Int(person)].first?.side ?? .unknown }
    return side(
      ofPerson: person, on: zone.localTime(at: Instant(secondsSince1970: instant)).date)
  }

  private func distance(_ period: Period, _ day: Int) -> Int {
    if period.from != Table.missing, day < Int(period.from) { return Int(period.from) - day }
    if period.until != Table.missing, day > Int(period.until) { return day - Int(period.until) }
    return 0
  }
}
