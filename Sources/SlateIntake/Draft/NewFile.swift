import Foundation
import SlateCSV
package import SlateModel

/// A file that slate writes for the user, once, never in the place of another.
package struct NewFile {
  package let path: String
  /// How the user names another place, `with --config` for instance.
  private let choice: String

  package init(at path: String, elsewhere choice: String) {
    self.path = path
    self.choice = choice
  }

  /// - Throws: where something stands at the path already.
  package func checkFree() throws(RunFailure) {
    guard (try? FileManager.default.attributesOfItem(atPath: path)) == nil else {
      throw RunFailure(.cannotCreate, .exists(path, choice))
    }
  }

  /// The file appears whole or not at all.
  ///
  /// - Throws: a file that stands there already, and what the system refuses.
  package func write(_ bytes: [UInt8]) throws(RunFailure) {
    do {
      try createFile(bytes, at: path)
    } catch {
      if error.isTaken { throw RunFailure(.cannotCreate, .exists(path, choice)) }
      throw RunFailure(
        error.isRefused ? .cannotCreate : .inputOutput, .notWritten(path, error.reason, choice))
    }
  }
}

extension Problem {
  fileprivate static func exists(_ path: String, _ choice: String) -> Problem {
    Problem(
      file: path, place: nil, severity: .error,
      message: "the file is there already, and nothing is written over it",
      remedy: "name another \(choice), or move this one away")
  }

  fileprivate static func notWritten(_ path: String, _ reason: String, _ choice: String) -> Problem
  {
    Problem(
      file: path, place: nil, severity: .error, message: "the file cannot be written: \(reason)",
      remedy: "name another \(choice)")
  }
}
