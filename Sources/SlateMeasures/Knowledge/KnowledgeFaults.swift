package import SlateModel

/// What is odd about the inputs on knowledge: none of it counts as a success, and each is told.
package struct KnowledgeFaults: Sendable {
  package let problems: [Problem]

  /// - Parameters:
  ///   - dataEnd: where all data end.
  ///   - hidesNames: people are counted, not named.
  package init(_ ground: Ground, dataEnd: Instant, hidesNames: Bool) {
    let survey = NameSurvey(ground)
    let mask = { (people: [String]) in hidesNames ? people.map { _ in "…" } : people }
    let found: [Problem?] = [
      .unlistedPeople(
        survey.unlistedPeople.map { NameCount(name: mask([$0.name])[0], count: $0.count) },
        file: survey.file(.people)),
      .unregisteredSystems(survey.unregisteredSystems, file: survey.file(.systems)),
      .onTwoSides(mask(survey.names(ground.people.onTwoSides)), file: survey.file(.people)),
      .sharedAliases(mask(ground.people.sharedAliases), file: survey.file(.people)),
      .sessionsWithoutMinutes(
        survey.sessionsWithoutMinutes, file: survey.file(.sessions)),
      .testsInTheFuture(
        survey.testsFrom(dataEnd.secondsSince1970), file: survey.file(.tests)),
      .recoveryTimeOfZero(survey.zeroRecoveryTimes, file: survey.file(.systems)),
      .shrunkRegister(survey.leftOut, file: survey.file(.systems)),
    ]
    problems = found.compactMap(\.self)
  }
}

/// A name, and in how many rows it stands.
struct NameCount {
  let name: String
  let count: Int
}

/// Looks through the names of an export.
private struct NameSurvey {
  private let ground: Ground
  private var names: NameTable { ground.export.names }

  init(_ ground: Ground) { self.ground = ground }

  /// The first file of a kind, as the user named it.
  func file(_ kind: TableKind) -> String? {
    ground.export.files.first { $0.kind == kind }?.path
  }

  func names(_ ids: [UInt32]) -> [String] {
    Set(ids).sorted(by: names.precedes).map { names[$0] }
  }

  /// The most frequent first, then by their bytes.
  private func counted(_ counts: [UInt32: Int]) -> [NameCount] {
    counts.sorted { first, second in
      first.value == second.value
        ? names.precedes(first.key, second.key) : first.value > second.value
    }.map { NameCount(name: names[$0.key], count: $0.value) }
  }

  /// People who resolved tickets, changed documents or were at sessions and stand in no list; none
  /// where there is no list at all.
  var unlistedPeople: [NameCount] {
    guard ground.export.table(.people).count > 0 else { return [] }
    var counts = [Int](repeating: 0, count: names.count)
    let work = ground.lives.work
    for pair in work.pair { counts[Int(work.pairs[Int(pair)].person)] += 1 }
    for change in ground.documents.changes { counts[Int(ground.people.person(change.author))] += 1 }
    for name in ground.export.table(.sessions).names[SessionColumn.person.rawValue] {
      counts[Int(ground.people.person(name))] += 1
    }
    var unlisted: [UInt32: Int] = [:]
    for (name, count) in counts.enumerated().dropFirst() where count > 0 {
      let person = UInt32(name)
      if !ground.people.isListed(person), ground.people.isCounted(person) {
        unlisted[person] = count
      }
    }
    return counted(unlisted)
  }

  /// Systems of tickets that stand in no register; none where there is no register at all.
  var unregisteredSystems: [NameCount] {
    let known = Set(ground.register.all.map(\.system))
    guard !known.isEmpty else { return [] }
    var counts = [Int](repeating: 0, count: names.count)
    for name in ground.export.tickets.names[TicketColumn.system.rawValue] {
      counts[Int(name)] += 1
    }
    var unknown: [UInt32: Int] = [:]
    for (name, count) in counts.enumerated().dropFirst()
    where count > 0 && !known.contains(UInt32(name)) {
      unknown[UInt32(name)] = count
    }
    return counted(unknown)
  }

  /// Sessions of which no row says how long anybody was there.
  var sessionsWithoutMinutes: [String] {
    let table = ground.export.table(.sessions)
    let minutes = table.numbers[SessionColumn.minutes.rawValue]
    let sessions = table.names[SessionColumn.session.rawValue]
    let timed = Set(
      sessions.indices.filter { !minutes.isEmpty && minutes[$0] != Table.missing }
        .map { sessions[$0] })
    return names(sessions.filter { !timed.contains($0) })
  }

  /// Systems tested at an instant or after it.
  func testsFrom(_ instant: Int64) -> [String] {
    let table = ground.export.table(.tests)
    return names(
      (0..<table.count).filter {
        Int64(table.instant(RecoveryTestColumn.at.rawValue, $0)) >= instant
      }.map { table.name(RecoveryTestColumn.system.rawValue, $0) })
  }

  var zeroRecoveryTimes: [String] {
    names(ground.register.all.filter { $0.recoveryTime == 0 }.map(\.system))
  }

  /// Systems that the last dated list of several leaves out, where that list tells of fewer than the
  /// one before it did.
  var leftOut: [String] {
    let lists = Dictionary(grouping: ground.register.all.filter { $0.at != 0 }, by: \.at)
      .sorted { $0.key < $1.key }.map { Set($0.value.map(\.system)) }
    guard lists.count > 1, let last = lists.last, last.count > 1 else { return [] }
    let before = lists[lists.count - 2]
    return before.count > last.count ? names(Array(before.subtracting(last))) : []
  }
}
