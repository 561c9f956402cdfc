import Foundation

/// The folders of the repository that these tests were built from.
enum Checkout {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let fixtures = root.appending(path: "fixtures")
  static let reports = root.appending(path: "reports")

  /// Whether golden files are to be written anew; the test that does it fails all the same, so that
  /// nobody takes a recording for a pass.
  static let isRecording = ProcessInfo.processInfo.environment["SLATE_RECORD"] == "1"
}
