import Foundation
import Testing

/// `fixtures/`, all quarters in one run and one by one.
struct QuarterByQuarterTests {
  private static let quarters = [
    "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2",
  ]

  private func report(_ options: [String], to folder: URL) async throws {
    let outcome = try await BuiltProgram.run(
      ["report", "--config", "fixtures/slate.json", "--out", folder.path()] + options,
      in: Checkout.root)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  @Test func `each quarter alone writes the bytes that all write`() async throws {
    let scratch = try Scratch()
    let golden = try FolderContents(Checkout.reports)
    for quarter in Self.quarters {
      try await report(["--quarter", quarter], to: scratch.folder)
    }
    #expect(try FolderContents(scratch.folder).differences(from: golden) == [])
    // And on top of all of them: a later quarter's publication reaches no earlier one.
    for quarter in ["2025-Q4", "2024-Q3"] {
      try await report(["--quarter", quarter], to: scratch.folder)
    }
    #expect(try FolderContents(scratch.folder).differences(from: golden) == [])
  }

  @Test(arguments: [("2025-Q1", "2025-03-31"), ("2025-Q4", "2025-12-31")])
  func `as of a quarter's last day gives the figures that it has later`(
    quarter: String, day: String
  ) async throws {
    let scratch = try Scratch()
    try await report(["--as-of", day], to: scratch.folder)
    let written = try FolderContents(scratch.folder)
    #expect(written.files["\(quarter)/run.json"] != nil)
    // Most watch some days after what they count, and mature; two rest on a register whose undated
    // rows hold for the last quarter of the data only.
    let unsettled = [
      "reopen_share_14d", "repeat_contact_share", "documents_useful", "documents_useful_strong",
      "documents_useful_weak", "documents_across_sides", "documents_not_yet_observable",
      "attended_then_did", "reviews_after_major", "areas_unassigned", "outside_lane",
    ]
    func settled(_ contents: FolderContents) -> [String] {
      String(decoding: contents.files["\(quarter)/metrics.csv"] ?? Data(), as: UTF8.self)
        .split(separator: "\n").map(String.init)
        .filter { row in !unsettled.contains { row.contains(",\($0),") } }
    }
    #expect(settled(written).count > 100)
    #expect(settled(written) == settled(try FolderContents(Checkout.reports)))
  }
}
