import SlateModel

/// Reads the attendance lists of a quarter.
///
/// A session counts if it is a hand-over, a pairing, a walkthrough or a drill, led by the provider.
/// Somebody attended who is said to have, or of whom minutes are known and not the contrary; twenty
/// minutes of the person, else of the session, are the least.
struct SessionAttendance {
  private static let least: Int64 = 20 * 60

  private(set) var reached: [QuarterSessions.Reach] = []
  private(set) var sessions: [QuarterSessions.Session] = []

  init(_ ground: Ground, span: QuarterSpan) {
    let table = ground.export.table(.sessions)
    let rows = (0..<table.count).filter {
      span.contains(Int64(table.instant(SessionColumn.at.rawValue, $0)))
    }
    let reading = SessionReading(table: table, ground: ground)
    let attended = rows.filter(reading.isAttended)
    let length = reading.lengths(attended)
    var longest: [ReachKey: QuarterSessions.Reach] = [:]
    for row in attended where reading.counts(row) {
      let reach = reading.reach(row, sessionLength: length)
      guard reach.seconds >= Self.least, reading.isEligible(reach) else { continue }
      let key = ReachKey(session: reach.session, person: reach.person)
      if let other = longest[key], (other.seconds, -other.at) >= (reach.seconds, -reach.at) {
        continue
      }
      longest[key] = reach
    }
    let names = ground.export.names
    reached = longest.values.sorted { first, second in
      if first.at != second.at { return first.at < second.at }
      if first.session != second.session { return names.precedes(first.session, second.session) }
      return names.precedes(first.person, second.person)
    }
    tell(rows, reading, length, names)
  }

  /// One entry a session that reached somebody.
  private mutating func tell(
    _ rows: [Int], _ reading: SessionReading, _ length: [UInt32: Int64], _ names: NameTable
  ) {
    let byName = Dictionary(grouping: reached, by: \.session)
    var first: [UInt32: Int] = [:]
    for row in rows where reading.counts(row) {
      let name = reading.table.name(SessionColumn.session.rawValue, row)
      if first[name] == nil || reading.precedes(row, first[name] ?? row, names) {
        first[name] = row
      }
    }
    sessions = byName.compactMap { name, reached in
      first[name].map { row in
        QuarterSessions.Session(
          name: name, at: reached[0].at,
          kind: reading.table.name(SessionColumn.kind.rawValue, row), system: reached[0].system,
          leader: reading.table.name(SessionColumn.leader.rawValue, row),
          seconds: length[name] ?? 0, people: reached.map(\.person),
          personSeconds: reached.reduce(0) { $0 + $1.seconds })
      }
    }.sorted { $0.at == $1.at ? names.precedes($0.name, $1.name) : $0.at < $1.at }
  }
}

private struct ReachKey: Hashable {
  let session: UInt32
  let person: UInt32
}

/// What the rows of an attendance list say.
struct SessionReading {
  let table: Table
  let ground: Ground

  private func name(_ column: SessionColumn, _ row: Int) -> UInt32 {
    table.name(column.rawValue, row)
  }

  private func minutes(_ row: Int) -> Int64? {
    let seconds = table.number(SessionColumn.minutes.rawValue, row)
    return seconds == Table.missing ? nil : Int64(seconds)
  }

  /// No session lasts longer than a day: such a number is no attendance.
  static func isOfOneDay(_ seconds: Int32) -> Bool { seconds <= 86_400 }

  /// Present, not merely invited.
  func isAttended(_ row: Int) -> Bool {
    guard minutes(row).map({ Self.isOfOneDay(Int32($0)) }) ?? true else { return false }
    let attended = table.number(SessionColumn.attended.rawValue, row)
    return attended == Table.missing ? minutes(row) != nil : attended == 1
  }

  /// Of a kind that hands over, led by the provider.
  func counts(_ row: Int) -> Bool {
    let leader = ground.people.person(name(.leader, row))
    return ground.isHandoverKind[Int(name(.kind, row))]
      && ground.people.side(of: leader, on: day(row)) == .provider
  }

  private func day(_ row: Int) -> Int {
    ground.day(of: Int64(table.instant(SessionColumn.at.rawValue, row)))
  }

  /// The longest attendance of each session, in seconds.
  func lengths(_ attended: [Int]) -> [UInt32: Int64] {
    attended.reduce(into: [:]) { lengths, row in
      lengths[name(.session, row)] = max(lengths[name(.session, row)] ?? 0, minutes(row) ?? 0)
    }
  }

  func reach(_ row: Int, sessionLength: [UInt32: Int64]) -> QuarterSessions.Reach {
    QuarterSessions.Reach(
      session: name(.session, row), person: ground.people.person(name(.person, row)),
      at: Int64(table.instant(SessionColumn.at.rawValue, row)),
      seconds: minutes(row) ?? sessionLength[name(.session, row)] ?? 0,
      system: name(.system, row))
  }

  /// Somebody internal and technical, not a shared account.
  func isEligible(_ reach: QuarterSessions.Reach) -> Bool {
    ground.people.isCounted(reach.person) && ground.people.isTechnical(reach.person)
      && ground.people.side(of: reach.person, on: ground.day(of: reach.at)) == .internal
  }

  /// An order of their own for the rows of one session.
  func precedes(_ first: Int, _ second: Int, _ names: NameTable) -> Bool {
    let at = SessionColumn.at.rawValue
    if table.instant(at, first) != table.instant(at, second) {
      return table.instant(at, first) < table.instant(at, second)
    }
    for column in [SessionColumn.kind, .leader, .person]
    where name(column, first) != name(column, second) {
      return names.precedes(name(column, first), name(column, second))
    }
    return first < second
  }
}

/// Whether a word for a session means that knowledge is handed over in it.
func isHandoverWord(_ word: String) -> Bool {
  let letters = foldedName(word).filter(\.isLetter)
  return ["handover", "pairing", "walkthrough", "drill"].contains(letters)
}
