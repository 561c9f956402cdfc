import SlateModel

/// The hand-over sessions of one quarter: whom of the internal technical people they reached, and
/// whether those did the work afterwards.
package struct QuarterSessions: Sendable {
  /// Somebody internal at a session that counts.
  package struct Reach: Sendable {
    package let session: UInt32
    package let person: UInt32
    package let at: Int64
    package let seconds: Int64
    package let system: UInt32
  }

  package struct Session: Sendable {
    package let name: UInt32
    package let at: Int64
    package let kind: UInt32
    package let system: UInt32
    package let leader: UInt32
    /// Its longest attendance, in seconds.
    package let seconds: Int64
    package let people: [UInt32]
    /// Seconds of those people together.
    package let personSeconds: Int64
  }

  private static let sixtyDays: Int64 = 60 * 86_400

  package let reached: [Reach]
  /// Those that reached somebody, by time, then name.
  package let sessions: [Session]
  /// Internal technical people of the list who were there in the quarter.
  package let eligible: Int
  /// People reached at sessions about a system that are 60 days old.
  package let watched: Set<UInt32>
  /// Those of them who then did what they had not done before.
  package let didAfterwards: Set<UInt32>

  package var people: Set<UInt32> { Set(reached.map(\.person)) }

  init(_ ground: Ground, span: QuarterSpan) {
    let attendance = SessionAttendance(ground, span: span)
    reached = attendance.reached
    sessions = attendance.sessions
    let lastDay = ground.day(of: span.asOf - 1)
    let days = span.quarter.start.daysSince1970...max(span.quarter.start.daysSince1970, lastDay)
    eligible = ground.people.present(on: .internal, days: days).count(
      where: ground.people.isTechnical)
    let old = reached.filter { $0.system != 0 && $0.at + Self.sixtyDays <= span.dataEnd }
    watched = Set(old.map(\.person))
    let deeds = Deeds(of: old, ground, dataEnd: span.dataEnd)
    didAfterwards = Set(
      old.filter { reach in
        let times = deeds.times(of: reach.person, on: reach.system)
        return times.contains { $0 > reach.at && $0 <= reach.at + Self.sixtyDays }
          && !times.contains { $0 >= reach.at - Self.sixtyDays && $0 <= reach.at }
      }.map(\.person))
  }

  /// Total seconds of the people reached.
  package var personSeconds: Int64 { reached.reduce(0) { $0 + $1.seconds } }

  package var systems: Set<UInt32> { Set(reached.map(\.system)).subtracting([0]) }
}

/// When some people worked on some systems: what they resolved, and documents they changed.
private struct Deeds {
  private var ofPair: [WorkLog.Pair: [Int64]] = [:]

  init(of reached: [QuarterSessions.Reach], _ ground: Ground, dataEnd: Int64) {
    guard !reached.isEmpty else { return }
    for reach in reached {
      ofPair[WorkLog.Pair(area: Area(system: reach.system, category: 0), person: reach.person)] = []
    }
    let work = ground.lives.work
    let isWanted = work.pairs.map { ofPair[$0] != nil }
    for number in 0..<work.count
    where isWanted[Int(work.pair[number])] && Int64(work.at[number]) < dataEnd {
      guard !ground.isCancelled(Int(work.ticket[number]), before: dataEnd) else { continue }
      ofPair[work.pairs[Int(work.pair[number])]]?.append(Int64(work.at[number]))
    }
    for change in ground.documents.changes where change.isSubstantive && change.at < dataEnd {
      let pair = WorkLog.Pair(area: change.area, person: ground.people.person(change.author))
      ofPair[pair]?.append(change.at)
    }
  }

  func times(of person: UInt32, on system: UInt32) -> [Int64] {
    ofPair[WorkLog.Pair(area: Area(system: system, category: 0), person: person)] ?? []
  }
}
