import Foundation
import Testing

/// A folder under `fixtures/errors`: inputs that must be refused, and what is to be said.
///
/// Its file `expected` is a session: `$ slate …`, standard error, and `exit` with the code. The
/// command runs in a copy of the folder; its words are split at spaces.
struct ErrorCase: Sendable, CustomTestStringConvertible {
  let folder: URL
  let name: String
  let command: String
  let expected: String

  var testDescription: String { name }

  /// The command's words without the program's.
  var arguments: [String] { command.split(separator: " ").dropFirst().map(String.init) }

  var file: URL { folder.appending(path: "expected") }

  init(_ folder: URL) throws {
    self.folder = folder
    name = folder.lastPathComponent
    expected = try String(contentsOf: folder.appending(path: "expected"), encoding: .utf8)
    let first = expected.prefix { $0 != "\n" }
    command = String(first.drop { $0 == "$" || $0 == " " })
  }

  /// A run told in the form of `expected`.
  func session(_ outcome: Outcome) -> String {
    "$ \(command)\n\(outcome.errors)exit \(outcome.exitCode)\n"
  }

  /// Every case, by name; none where the folder cannot be read, which a test of its own notices.
  static let all: [ErrorCase] = {
    let place = Checkout.fixtures.appending(path: "errors")
    let folders = try? FileManager.default.contentsOfDirectory(
      at: place, includingPropertiesForKeys: [.isDirectoryKey])
    return (folders ?? []).compactMap { try? ErrorCase($0) }.sorted { $0.name < $1.name }
  }()
}
