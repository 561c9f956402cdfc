import Foundation
import TestSupport
import Testing

/// The order of the rows of an export means nothing.
struct RowOrderTests {
  /// Runs the main command on a copy of `fixtures/` with its tickets and events in another order.
  private static func reports(seed: UInt64) async throws -> FolderContents {
    let scratch = try Scratch()
    let fixtures = scratch.folder.appending(path: "fixtures")
    let reports = scratch.folder.appending(path: "reports")
    try FileManager.default.copyItem(at: Checkout.fixtures, to: fixtures)
    var random = SeededGenerator(seed: seed)
    for name in ["tickets.csv", "events.csv"] {
      let file = fixtures.appending(path: name)
      var rows = CSVRows(try Data(contentsOf: file))
      let before = rows.records
      rows.records.shuffle(using: &random)
      try #require(rows.records != before)
      try rows.bytes.write(to: file)
    }
    let outcome = try await BuiltProgram.run(
      ["report", "--config", "fixtures/slate.json", "--quarter", "all", "--out", "reports"],
      in: scratch.folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return try FolderContents(reports)
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `shuffled rows give the same figures and the same tickets`(seed: UInt64) async throws {
    let shuffled = try await Self.reports(seed: seed)
    let golden = try FolderContents(Checkout.reports)
    #expect(shuffled.named("metrics.csv").count > 1)
    #expect(shuffled.named("metrics.csv") == golden.named("metrics.csv"))
    #expect(shuffled.files.keys.sorted() == golden.files.keys.sorted())
    for (path, bytes) in golden.named("tickets.csv") {
      // The last two columns are the file and the line that a ticket came from.
      let expected = CSVRows(bytes).dropping(lastColumns: 2)
      let found = CSVRows(shuffled.files[path] ?? Data()).dropping(lastColumns: 2)
      #expect(found.header == expected.header, "\(path), seed \(seed)")
      #expect(found.records == expected.records, "\(path), seed \(seed)")
    }
  }

  @Test(arguments: [3] as [UInt64])
  func `only what names lines differs`(seed: UInt64) async throws {
    let shuffled = try await Self.reports(seed: seed)
    let differing = shuffled.differences(from: try FolderContents(Checkout.reports))
    let places = ["tickets.csv", "rejected.csv"]
    let others = differing.filter { path in !places.contains { path.hasSuffix($0) } }
    #expect(others == [], "seed \(seed)")
  }
}
