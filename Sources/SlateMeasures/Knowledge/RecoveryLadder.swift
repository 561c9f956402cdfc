import SlateModel

/// How far the recovery of a critical system is provided for; each step with all below it.
package enum RecoveryStep: Int, Sendable, CaseIterable, Comparable {
  case none, written, current, complete, proven

  package var name: String {
    switch self {
    case .none: "none"
    case .written: "written"
    case .current: "current"
    case .complete: "complete"
    case .proven: "proven"
    }
  }

  package static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}

/// What a restore test lacked.
package enum TestFailure: Sendable {
  case notPassed
  /// Passed, in more than the recovery time objective.
  case tooSlow
}

/// The steps of all critical systems before an instant.
package struct RecoveryLadder: Sendable {
  package struct Rung: Sendable {
    package let system: UInt32
    package let step: RecoveryStep
    /// What its latest test lacked; nil where it lacked nothing, or there was none.
    package let failure: TestFailure?
    package var hasFailedTest: Bool { failure != nil }
    /// Who answers for the system by the register; 0 for nobody.
    package let owner: UInt32
  }

  /// By the systems' names.
  package let rungs: [Rung]
  /// Every system with a row in force, by name.
  package let registered: [(system: UInt32, isCritical: Bool)]
  /// No row of the register is in force: nothing can be said.
  var isEmptyRegister: Bool { registered.isEmpty }

  /// - Parameter end: a local midnight.
  init(_ ground: Ground, before end: Int64, undatedHold: Bool) {
    let entries = ground.register.inForce(before: end, undatedHold: undatedHold)
    registered = entries.map { ($0.system, $0.isCritical) }
    let reading = RecoveryReading(ground, before: end)
    rungs = entries.filter(\.isCritical).map {
      Rung(
        system: $0.system, step: reading.step(of: $0), failure: reading.failure(of: $0),
        owner: $0.owner)
    }
  }

  package subscript(system: UInt32) -> Rung? { rungs.first { $0.system == system } }

  func count(_ step: RecoveryStep) -> Int { rungs.count { $0.step == step } }
}

/// Reads the steps of systems from register, documents and tests.
private struct RecoveryReading {
  private static let year: Int64 = 365 * 86_400

  private let ground: Ground
  private let end: Int64
  /// Live runbooks and recovery documents by system, and every live document by its place in the
  /// log: is it fresh?
  private var freshOfSystem: [UInt32: [Bool]] = [:]
  private var freshOfDocument: [Int: Bool] = [:]
  private var testsOfSystem: [UInt32: [Test]] = [:]

  private struct Test {
    let at: Int64
    let hasPassed: Bool
    let seconds: Int32?
  }

  init(_ ground: Ground, before end: Int64) {
    self.ground = ground
    self.end = end
    readTests()
    for (place, document) in ground.documents.documents.enumerated() {
      guard let standing = DocumentStanding(document.changes, before: end, ground), standing.isLive
      else {
        continue
      }
      freshOfDocument[place] = !standing.isStale
      let last = ground.documents.changes[standing.last]
      if ground.isRecoveryKind[Int(last.kind)], last.area.isSystem {
        freshOfSystem[last.area.system, default: []].append(!standing.isStale)
      }
    }
  }

  private mutating func readTests() {
    let table = ground.export.table(.tests)
    for row in 0..<table.count {
      let at = Int64(table.instant(RecoveryTestColumn.at.rawValue, row))
      guard at < end else { continue }
      let seconds = table.number(RecoveryTestColumn.minutes.rawValue, row)
      testsOfSystem[table.name(RecoveryTestColumn.system.rawValue, row), default: []].append(
        Test(
          at: at, hasPassed: table.number(RecoveryTestColumn.passed.rawValue, row) == 1,
          seconds: seconds == Table.missing ? nil : seconds))
    }
  }

  func step(of entry: SystemRegister.Entry) -> RecoveryStep {
    var fresh = freshOfSystem[entry.system] ?? []
    if let named = ground.links.place(of: entry.document).flatMap({ freshOfDocument[$0] }) {
      fresh.append(named)
    }
    if !ground.sources.knowledge.hasDocumentChanges, entry.document != 0 { return .written }
    if fresh.isEmpty { return .none }
    guard fresh.contains(true) else { return .written }
    guard isComplete(entry) else { return .current }
    return isProven(entry) ? .proven : .complete
  }

  /// Times, an owner and somebody internal who is still there are on record.
  private func isComplete(_ entry: SystemRegister.Entry) -> Bool {
    guard let time = entry.recoveryTime, time > 0, entry.recoveryPoint != nil, entry.owner != 0,
      entry.internalPerson != 0
    else { return false }
    let person = ground.people.person(entry.internalPerson)
    let lastDay = ground.day(of: end - 1)
    return !ground.people.hasLeft(person, on: lastDay)
      && (!ground.people.hasSides || ground.people.side(of: person, on: lastDay) == .internal)
  }

  private func isProven(_ entry: SystemRegister.Entry) -> Bool {
    (testsOfSystem[entry.system] ?? []).contains { test in
      guard test.hasPassed, let seconds = test.seconds, let limit = entry.recoveryTime else {
        return false
      }
      return test.at >= end - Self.year && seconds <= limit
    }
  }

  /// Of several tests at the latest instant one is enough, and the worse of them counts.
  func failure(of entry: SystemRegister.Entry) -> TestFailure? {
    let tests = testsOfSystem[entry.system] ?? []
    let latest = tests.map(\.at).max()
    let last = tests.filter { $0.at == latest }
    if last.contains(where: { !$0.hasPassed }) { return .notPassed }
    guard let limit = entry.recoveryTime, limit > 0 else { return nil }
    return last.contains { ($0.seconds ?? 0) > limit } ? .tooSlow : nil
  }
}
