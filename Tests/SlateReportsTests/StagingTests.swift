import Foundation
import SlateModel
import Synchronization
import Testing

@testable import SlateReports

struct StagingTests {
  private struct Interruption: Error {}

  /// Publishes 2026-Q2 and 2026-Q3 in an early form, as the reports that stand when something fails.
  private func early(_ root: String) throws {
    try Publication(root: root, isPrivate: false, isDraft: false, patience: 0)
      .publish(["2026-Q2", "2026-Q3"], dataEnd: "2026-10-01")
  }

  /// The same quarters with another ticket: each figure that it changes is restated.
  private static var late: TicketTable {
    TicketTable(
      "ticket opened resolved priority team subject",
      [
        ["T2", "2026-04-01", "2026-07-02 10:00", "P1", "Desk", "printer jam"],
        ["T3", "2026-07-09", "", "P2", "Desk", "late"],
      ])
  }

  private func publishLate(
    _ root: String, _ passed: @escaping @Sendable (Staging.Step) throws -> Void = { _ in }
  )
    throws
  {
    var publication = Publication(root: root, isPrivate: false, isDraft: false, patience: 0)
    publication.passed = passed
    try publication.publish(["2026-Q2", "2026-Q3"], dataEnd: "2026-10-01", of: Self.late)
  }

  private func steps() throws -> [Staging.Step] {
    let home = try PublishedFolder()
    try early(home.path)
    let steps = Mutex<[Staging.Step]>([])
    try publishLate(home.path) { step in steps.withLock { $0.append(step) } }
    return steps.withLock { $0 }
  }

  @Test func `the folders come first, then the mark, then the swaps`() throws {
    let steps = try steps()
    let mark = try #require(steps.firstIndex(of: .committed))
    #expect(steps[..<mark].contains(.staged("2026-Q3/run.json")))
    #expect(
      Array(steps[mark...]) == [
        .committed, .swapped("2026-Q2"), .swapped("2026-Q3"), .swapped("history.csv"),
        .swapped("restatements.csv"), .unmarked, .removed,
      ])
  }

  @Test func `what is killed after any step is brought into line by the next run`() throws {
    let (before, after) = (try PublishedFolder(), try PublishedFolder())
    try early(before.path)
    try early(after.path)
    try publishLate(after.path)
    let (old, new) = (try before.files(), try after.files())
    #expect(old["restatements.csv"] != new["restatements.csv"])
    let steps = try steps()
    let mark = try #require(steps.firstIndex(of: .committed))
    #expect(steps.count > 20)
    let (home, killed) = (try PublishedFolder(), try PublishedFolder())
    try early(home.path)
    // A copy of the disk at a moment is what a run leaves that is killed then.
    let count = Mutex(0)
    try publishLate(home.path) { [from = home.path, to = killed.path] _ in
      let number = count.withLock { count in
        count += 1
        return count - 1
      }
      try FileManager.default.copyItem(atPath: from, toPath: "\(to)/\(number)")
    }
    for (number, step) in steps.enumerated() {
      let root = "\(killed.path)/\(number)"
      try Staging(root: root, isPrivate: false) { _ in }.recover()
      #expect(try files(below: root) == (number < mark ? old : new), "\(step)")
      guard number % 8 == 0 || number >= mark else { continue }
      try publishLate(root)
      #expect(try files(below: root) == new, "\(step)")
    }
  }

  @Test func `a step that fails before the mark leaves the last reports, and nothing beside them`()
    throws
  {
    let home = try PublishedFolder()
    try early(home.path)
    let old = try home.files()
    for step in try steps().prefix(while: { $0 != .committed }) {
      #expect(throws: RunFailure.self) {
        try publishLate(home.path) { if $0 == step { throw Interruption() } }
      }
      #expect(try home.files() == old, "\(step)")
    }
  }

  @Test(arguments: [
    Staging.Step.committed, .swapped("2026-Q2"), .swapped("history.csv"), .unmarked,
  ])
  func `a step that fails after the mark is finished by the next run, whichever quarter it reports`(
    step: Staging.Step
  ) throws {
    let (home, other) = (try PublishedFolder(), try PublishedFolder())
    for root in [home.path, other.path] { try early(root) }
    try publishLate(other.path)
    #expect(throws: RunFailure.self) {
      try publishLate(home.path) { if $0 == step { throw Interruption() } }
    }
    let publication = Publication(root: home.path, isPrivate: false, isDraft: false, patience: 0)
    try publication.publish(["2026-Q3"], dataEnd: "2026-10-01", of: Self.late)
    #expect(try home.files() == other.files())
  }

  @Test func `what was changed after an interruption is told, and left alone`() throws {
    let home = try PublishedFolder()
    try early(home.path)
    #expect(throws: RunFailure.self) {
      try publishLate(home.path) { if $0 == .swapped("2026-Q2") { throw Interruption() } }
    }
    let place = URL(fileURLWithPath: home.path + "/2026-Q2/review.md")
    try Data("mine".utf8).write(to: place)
    let changed = try home.files()
    do throws(RunFailure) {
      try Publication(root: home.path, isPrivate: false, isDraft: false, patience: 0)
        .publish(["2026-Q3"])
      Issue.record("a changed folder was taken for the one that was staged")
    } catch {
      #expect(error.exitCode == .inputOutput)
      #expect(error.problems[0].file == home.path + "/2026-Q2")
      #expect(error.problems[0].remedy.contains(".slate-staging"))
    }
    #expect(try home.files() == changed)
  }

  private func files(below root: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      if let bytes = FileManager.default.contents(atPath: root + "/" + name) { files[name] = bytes }
    }
    return files
  }
}

struct JournalTests {
  @Test func `what is written is read back`() {
    var journal = Journal()
    journal.add("2026-Q3/review.md", [1])
    journal.add("2026-Q3/charts/a b.svg", [2])
    journal.add("history.csv", [])
    #expect(Journal(bytes: journal.bytes) == journal)
    #expect(journal.items == ["2026-Q3", "history.csv"])
  }

  @Test func `a torn marker is none`() {
    var journal = Journal()
    journal.add("2026-Q3/review.md", [1])
    journal.add("history.csv", [])
    for length in 0..<journal.bytes.count {
      #expect(Journal(bytes: Array(journal.bytes.prefix(length))) == nil, "\(length)")
    }
  }
}
