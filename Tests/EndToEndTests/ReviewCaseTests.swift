import Foundation
import Testing

/// Reviews of inputs at the edge, byte for byte.
struct ReviewCaseTests {
  @Test func `there is a case for every edge`() {
    #expect(
      ReviewCase.all.map(\.name) == [
        "empty-quarter", "fiscal-year", "hidden-names", "last-quarter-only", "no-policy",
        "one-ticket", "provisional", "restated",
      ])
  }

  @Test(arguments: ReviewCase.all)
  func `the reports are what is expected, byte for byte`(_ review: ReviewCase) async throws {
    let scratch = try Scratch()
    let written = try await review.run(in: scratch.folder)
    if Checkout.isRecording {
      try review.record(from: scratch.folder)
      Issue.record("\(review.name) was written anew: look at the difference")
      return
    }
    #expect(written.differences(from: try FolderContents(review.expected)) == [])
    #expect(!written.named("review.md").isEmpty)
  }
}
