import SlateModel

/// The work of every area over the 182 local days before an instant.
///
/// A unit is a ticket that stands resolved by somebody, or a document that somebody changed in
/// substance in a quarter.
package struct AreaWork: Sendable {
  /// By the areas' names; without the work that is about nothing.
  package let areas: [WorkArea]
  private let index: [Area: Int]
  /// Units of each person over all areas, the most first.
  let unitsOfPeople: [Int]

  /// - Parameter end: a local midnight.
  init(_ ground: Ground, before end: Int64) {
    var count = UnitCount(ground, before: end)
    count.addResolutions()
    count.addDocuments()
    let lastDay = ground.day(of: end - 1)
    var byArea: [Area: [WorkArea.Contributor]] = [:]
    var byPerson: [UInt32: Int] = [:]
    for (pair, units) in zip(ground.lives.work.pairs, count.units) where units.count > 0 {
      byPerson[pair.person, default: 0] += Int(units.count)
      guard !pair.area.isNone else { continue }
      byArea[pair.area, default: []].append(
        WorkArea.Contributor(
          person: pair.person, units: Int(units.count),
          isCapable: units.count >= 2 && units.isOfSeveralDays
            && !ground.people.hasLeft(pair.person, on: lastDay),
          side: ground.people.side(of: pair.person, on: lastDay)))
    }
    let names = ground.export.names
    areas = byArea.map { WorkArea($0.key, $0.value, names) }
      .sorted { Area.precedes($0.area, $1.area, names) }
    index = Dictionary(
      uniqueKeysWithValues: areas.enumerated().map { ($0.element.area, $0.offset) })
    unitsOfPeople = byPerson.values.sorted(by: >)
  }

  package subscript(area: Area) -> WorkArea? { index[area].map { areas[$0] } }

  var rated: [WorkArea] { areas.filter(\.isRated) }
}

/// Counts the units of each person in each area.
private struct UnitCount {
  struct Units {
    var count: Int32 = 0
    var firstDay: Int32 = 0
    var isOfSeveralDays = false
  }

  private let ground: Ground
  private let window: Range<Int64>
  private let isCounted: [Bool]
  private var zone: ZoneCursor
  /// By pair of the work log.
  private(set) var units: [Units]

  init(_ ground: Ground, before end: Int64) {
    self.ground = ground
    zone = ZoneCursor(ground.zone)
    let first = CivilDate(daysSince1970: ground.day(of: end) - 182)
    window = min(ground.zone.firstInstant(of: first).secondsSince1970, end)..<end
    isCounted = ground.lives.work.pairs.map { ground.people.isCounted($0.person) }
    units = Array(repeating: Units(), count: isCounted.count)
  }

  mutating func addResolutions() {
    let work = ground.lives.work
    for number in 0..<work.count {
      let at = Int64(work.at[number])
      guard window.contains(at), isCounted[Int(work.pair[number])],
        work.stands(number, before: window.upperBound)
      else { continue }
      add(Int(work.pair[number]), at)
    }
  }

  /// One unit per document, author and quarter, on the day of the first change.
  mutating func addDocuments() {
    let starts = quarterStarts
    let log = ground.documents
    for document in log.documents {
      var seen: Set<[UInt32]> = []
      for place in document.changes {
        let change = log.changes[place]
        guard change.isSubstantive, window.contains(change.at) else { continue }
        let pair = Int(ground.pairOfChange[place])
        guard isCounted[pair] else { continue }
        let quarter = UInt32(starts.count { $0 <= change.at })
        let author = ground.people.person(change.author)
        if seen.insert([author, quarter]).inserted { add(pair, change.at) }
      }
    }
  }

  /// The first instants of the quarters that the window touches.
  private var quarterStarts: [Int64] {
    var quarter = Quarter(
      containing: Instant(secondsSince1970: window.lowerBound), in: ground.zone,
      fiscalYearStart: ground.configuration.fiscalYearStart)
    var starts: [Int64] = []
    while true {
      let start = quarter.span(in: ground.zone).lowerBound.secondsSince1970
      guard start < window.upperBound else { return starts }
      starts.append(start)
      quarter = quarter.next
    }
  }

  private mutating func add(_ pair: Int, _ instant: Int64) {
    let offset = Int64(zone.offset(at: Instant(secondsSince1970: instant)))
    // Instants lie after 1970, and no zone is a day away from UTC.
    let day = Int32((instant + offset + 86_400) / 86_400)
    if units[pair].count == 0 {
      units[pair].firstDay = day
    } else if units[pair].firstDay != day {
      units[pair].isOfSeveralDays = true
    }
    units[pair].count += 1
  }
}
