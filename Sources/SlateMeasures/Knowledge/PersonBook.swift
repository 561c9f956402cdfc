package import SlateModel

/// Who is who: the person behind each name, and when that person was there.
///
/// Names are compared folded; an alias that two people share stands for neither of them.
package struct PersonBook: Sendable {
  /// A stretch of a person's time, in local days since 1970, both included.
  private struct Period: Sendable {
    let side: Side
    let from: Int
    let until: Int

    func distance(_ day: Int) -> Int { max(from - day, day - until, 0) }
  }

  private struct Entry: Sendable {
    var periods: [Period] = []
    var isAccount = false
    var isTechnical = true
  }

  /// By name: the name of its person.
  private let ofName: [UInt32]
  /// By the person's name.
  private let entries: [UInt32: Entry]
  private let isBot: [Bool]
  /// Some row of the list says whose side somebody is on.
  let hasSides: Bool
  /// Aliases that do not stand for one person alone.
  let sharedAliases: [PersonIndex.Alias]

  init(_ export: Export, isBot: [Bool]) {
    let names = export.names
    let people = export.table(.people)
    let index = PersonIndex(export)
    ofName = index.ofName
    sharedAliases = index.sharedAliases
    self.isBot = isBot
    var entries: [UInt32: Entry] = [:]
    for row in 0..<people.count {
      let person = index.ofName[Int(people.name(PersonColumn.person.rawValue, row))]
      func bound(_ column: PersonColumn, _ other: Int) -> Int {
        let day = people.number(column.rawValue, row)
        return day == Table.missing ? other : Int(day)
      }
      let kind = foldedName(names[people.name(PersonColumn.kind.rawValue, row)])
      var entry = entries[person] ?? Entry()
      entry.periods.append(
        Period(
          side: Side(name: names[people.name(PersonColumn.side.rawValue, row)]) ?? .unknown,
          from: bound(.from, Int.min / 4), until: bound(.until, Int.max / 4)))
      if ["shared", "machine", "bot"].contains(kind) { entry.isAccount = true }
      if people.number(PersonColumn.technical.rawValue, row) == 0 { entry.isTechnical = false }
      entries[person] = entry
    }
    self.entries = entries
    hasSides = entries.values.contains { $0.periods.contains { $0.side != .unknown } }
  }

  /// The person behind a name, under the name that the list gives; a name in no list is its own.
  package func person(_ name: UInt32) -> UInt32 { ofName[Int(name)] }

  /// Whether somebody's work counts: shared, machine and bot accounts are nobody's.
  func isCounted(_ person: UInt32) -> Bool {
    person != 0 && !isBot[Int(person)] && entries[person]?.isAccount != true
  }

  package func isListed(_ person: UInt32) -> Bool { entries[person] != nil }

  func isTechnical(_ person: UInt32) -> Bool { entries[person]?.isTechnical ?? true }

  /// The side of the period that holds a local day, else of the nearest; unknown where those that
  /// are equally near disagree.
  package func side(of person: UInt32, on day: Int) -> Side {
    let periods = (entries[person]?.periods ?? []).filter { $0.side != .unknown }
    guard let nearest = periods.map({ $0.distance(day) }).min() else { return .unknown }
    let sides = Set(periods.filter { $0.distance(day) == nearest }.map(\.side))
    return sides.count == 1 ? sides.first ?? .unknown : .unknown
  }

  /// Whether somebody's last day lies before a local day.
  func hasLeft(_ person: UInt32, on day: Int) -> Bool {
    guard let entry = entries[person] else { return false }
    return entry.periods.allSatisfy { $0.until < day }
  }

  /// The people of the list who were on a side on some of these days.
  func present(on side: Side, days: ClosedRange<Int>) -> [UInt32] {
    entries.filter { person, entry in
      isCounted(person)
        && entry.periods.contains {
          $0.side == side && $0.from <= days.upperBound && $0.until >= days.lowerBound
        }
    }.map(\.key)
  }

  /// People whom the list places on both sides on one day.
  var onTwoSides: [UInt32] {
    entries.filter { _, entry in
      entry.periods.contains { first in
        entry.periods.contains { second in
          first.side == .internal && second.side == .provider
            && first.from <= second.until && second.from <= first.until
        }
      }
    }.map(\.key)
  }
}
