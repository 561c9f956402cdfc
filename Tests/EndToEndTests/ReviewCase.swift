import Foundation
import Testing

/// A folder under `fixtures/reviews`: a small input, the commands to run on it, and what stands in
/// `reports/` afterwards.
struct ReviewCase: Sendable, CustomTestStringConvertible {
  let folder: URL
  let name: String

  var testDescription: String { name }
  var expected: URL { folder.appending(path: "expected") }

  /// The words of each command without the program's.
  func commands() throws -> [[String]] {
    try String(contentsOf: folder.appending(path: "commands"), encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: " ").dropFirst().map(String.init) }
  }

  /// Runs the commands in a copy of the folder.
  ///
  /// - Returns: what they wrote.
  func run(in scratch: URL) async throws -> FolderContents {
    let copy = scratch.appending(path: name)
    try FileManager.default.copyItem(at: folder, to: copy)
    for command in try commands() {
      let outcome = try await BuiltProgram.run(command, in: copy)
      #expect(outcome.exitCode == 0, "\(name): \(outcome.errors)")
    }
    return try FolderContents(copy.appending(path: "reports"))
  }

  /// Puts what was written in the place of what is expected.
  func record(from scratch: URL) throws {
    try? FileManager.default.removeItem(at: expected)
    try FileManager.default.copyItem(at: scratch.appending(path: "\(name)/reports"), to: expected)
  }

  /// Every case, by name; none where the folder cannot be read, which a test of its own notices.
  static let all: [ReviewCase] = {
    let place = Checkout.fixtures.appending(path: "reviews")
    let folders = try? FileManager.default.contentsOfDirectory(
      at: place, includingPropertiesForKeys: [.isDirectoryKey])
    return (folders ?? []).filter(\.hasDirectoryPath)
      .map { ReviewCase(folder: $0, name: $0.lastPathComponent) }.sorted { $0.name < $1.name }
  }()
}
