import Foundation
import Testing

/// The main command, on `fixtures/`, against the `reports/` that readers are shown.
struct GoldenReportTests {
  private static func report(_ options: [String] = [], to folder: URL) async throws -> Outcome {
    try await BuiltProgram.run(
      ["report", "--config", "fixtures/slate.json", "--quarter", "all", "--out", folder.path()]
        + options, in: Checkout.root)
  }

  @Test func `the main command writes reports byte for byte`() async throws {
    let scratch = try Scratch()
    let outcome = try await Self.report(to: scratch.folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let written = try FolderContents(scratch.folder)
    if Checkout.isRecording {
      try? FileManager.default.removeItem(at: Checkout.reports)
      try FileManager.default.copyItem(at: scratch.folder, to: Checkout.reports)
      var quoted = try QuotedReview()
      try quoted.record()
      Issue.record("reports/ was written anew: look at the difference, run without SLATE_RECORD")
      return
    }
    let golden = try FolderContents(Checkout.reports)
    #expect(written.differences(from: golden) == [])
    #expect(written.named("review.md").count > 1)
  }

  @Test func `a second run into the same folder writes the same bytes`() async throws {
    let scratch = try Scratch()
    let first = try await Self.report(to: scratch.folder)
    let before = try FolderContents(scratch.folder)
    let second = try await Self.report(to: scratch.folder)
    #expect(second.exitCode == 0)
    #expect(second.output == first.output)
    let after = try FolderContents(scratch.folder)
    #expect(after.differences(from: before) == [])
  }

  @Test(arguments: [1, 2, 7])
  func `the number of threads changes no byte`(threads: Int) async throws {
    let scratch = try Scratch()
    let outcome = try await Self.report(["--threads", "\(threads)"], to: scratch.folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let written = try FolderContents(scratch.folder)
    let golden = try FolderContents(Checkout.reports)
    #expect(written.differences(from: golden) == [])
  }
}
