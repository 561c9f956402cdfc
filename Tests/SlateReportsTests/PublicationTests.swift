import Foundation
import SlateMeasures
import SlateModel
import Testing

@testable import SlateReports

struct PublicationTests {
  private let names = [
    "detail.md", "documents.csv", "families.csv", "metrics.csv", "people.csv", "rejected.csv",
    "review.html", "review.md", "run.json", "systems.csv", "tickets.csv",
  ]

  private func publication(_ root: String, isPrivate: Bool = false, isDraft: Bool = false)
    -> Publication
  {
    Publication(root: root, isPrivate: isPrivate, isDraft: isDraft, patience: 0)
  }

  private func exitCode(_ publish: () throws -> Void) -> ExitCode? {
    do {
      try publish()
      return nil
    } catch let failure as RunFailure {
      return failure.exitCode
    } catch {
      return .internalFault
    }
  }

  /// What the example has pictures of.
  private let charts = [
    "recurring-issues", "sla-by-priority", "time-to-resolve", "trend-opened",
    "trend-resolved-within-target", "trend-time-to-resolve", "who-resolves-what",
  ]

  @Test func `a quarter's folder, the history and the restatements appear`() throws {
    let home = try PublishedFolder()
    try publication(home.path + "/new/reports").publish(["2026-Q3"])
    let paths = try home.files().keys.sorted()
    let expected =
      names.map { "2026-Q3/" + $0 } + charts.map { "2026-Q3/charts/\($0).svg" }
      + ["history.csv", "restatements.csv"]
    #expect(paths == expected.map { "new/reports/" + $0 }.sorted())
  }

  @Test func `a second run writes the same bytes`() throws {
    let home = try PublishedFolder()
    try publication(home.path).publish(["2026-Q3"])
    let first = try home.files()
    try publication(home.path).publish(["2026-Q3"])
    #expect(try home.files() == first)
  }

  @Test func `a new edition takes the place of the old one, whole`() throws {
    let home = try PublishedFolder()
    try publication(home.path).publish(["2026-Q2", "2026-Q3"], dataEnd: "2026-08-01")
    try Data("mine".utf8).write(to: URL(fileURLWithPath: home.path + "/2026-Q3/stray.txt"))
    try Data("mine".utf8).write(to: URL(fileURLWithPath: home.path + "/notes.txt"))
    let old = try home.files()
    try publication(home.path).publish(["2026-Q3"])
    let new = try home.files()
    #expect(new["2026-Q3/stray.txt"] == nil && new["notes.txt"] == old["notes.txt"])
    #expect(new["2026-Q3/run.json"] != old["2026-Q3/run.json"])
    #expect(new["2026-Q2/run.json"] == old["2026-Q2/run.json"])
    let quarters = lines(Array(try #require(new["history.csv"]))).dropFirst().map { $0.prefix(7) }
    #expect(Set(quarters) == ["2026-Q2", "2026-Q3"] && quarters == quarters.sorted())
    #expect(!new.keys.contains { $0.hasPrefix(".slate-staging") })
  }

  @Test func `a draft leaves the history alone`() throws {
    let home = try PublishedFolder()
    try publication(home.path, isDraft: true).publish(["2026-Q2"])
    #expect(try home.files()["history.csv"] == nil && home.files()["2026-Q2/review.md"] != nil)
    try publication(home.path).publish(["2026-Q2"])
    let published = try home.files()
    try publication(home.path, isDraft: true).publish(["2026-Q3"])
    let drafted = try home.files()
    #expect(drafted["history.csv"] == published["history.csv"])
    #expect(drafted["restatements.csv"] == published["restatements.csv"])
    #expect(drafted["2026-Q3/review.md"] != nil)
  }

  @Test func `private is for the owner alone`() throws {
    let home = try PublishedFolder()
    try publication(home.path + "/reports", isPrivate: true).publish(["2026-Q3"])
    for (name, permissions) in try home.permissions(below: "reports") {
      let isFolder = [".", "2026-Q3", "2026-Q3/charts"].contains(name)
      #expect(permissions == (isFolder ? 0o700 : 0o600), "\(name)")
    }
  }

  @Test func `a write that fails half-way leaves the last reports byte for byte`() throws {
    let home = try PublishedFolder()
    // So long a path that review.md still fits into a folder of it and review.html does not.
    let length = 4095 - "/.slate-staging/2026-Q3/".utf8.count - "review.md".utf8.count - 1
    var root = home.path
    while root.utf8.count + 202 < length { root += "/" + String(repeating: "d", count: 200) }
    root += "/" + String(repeating: "e", count: length - root.utf8.count - 1)
    let old = root + "/2026-Q3"
    try FileManager.default.createDirectory(atPath: old, withIntermediateDirectories: true)
    let history = Data(History().bytes)
    for (name, bytes) in ["2026-Q3/old.md": Data("old".utf8), "history.csv": history] {
      try bytes.write(to: URL(fileURLWithPath: root + "/" + name))
    }
    let code = exitCode { try publication(root).publish(["2026-Q3"]) }
    #expect(code == .inputOutput)
    let left = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
    #expect(left == ["2026-Q3", "2026-Q3/old.md", "history.csv"])
    #expect(FileManager.default.contents(atPath: root + "/2026-Q3/old.md") == Data("old".utf8))
    #expect(FileManager.default.contents(atPath: root + "/history.csv") == history)
  }

  @Test func `a folder that cannot be created is told as such`() throws {
    let home = try PublishedFolder()
    try Data().write(to: URL(fileURLWithPath: home.path + "/file"))
    let code = exitCode { try publication(home.path + "/file/reports").publish(["2026-Q3"]) }
    #expect(code == .cannotCreate)
  }

  @Test func `a folder that another run holds is left alone, and free again afterwards`() throws {
    let home = try PublishedFolder()
    let lock = try FolderLock(home.path, patience: 0)
    let code = exitCode { try publication(home.path).publish(["2026-Q3"]) }
    #expect(code == .locked && code?.rawValue == 75)
    #expect(try home.files().isEmpty)
    lock.release()
    try publication(home.path).publish(["2026-Q3"])
    try publication(home.path).publish(["2026-Q3"])
    #expect(try !home.files().isEmpty)
  }

  @Test func `a history that is no file is not thrown away`() throws {
    let home = try PublishedFolder()
    try FileManager.default.createDirectory(
      atPath: home.path + "/history.csv", withIntermediateDirectories: false)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: home.path + "/history.csv/mine"))
    _ = exitCode { try publication(home.path).publish(["2026-Q3"]) }
    #expect(try home.files()["history.csv/mine"] == Data("mine".utf8))
  }
}
