import Foundation
import SlateCSV
package import SlateModel

extension ConfigurationDraft {
  /// - Throws: where something stands at the path already.
  package static func checkFree(_ path: String) throws(RunFailure) {
    guard (try? FileManager.default.attributesOfItem(atPath: path)) == nil else {
      throw RunFailure(.cannotCreate, .exists(path))
    }
  }

  /// Writes the file, which appears whole or not at all and never in the place of another.
  ///
  /// - Throws: a file that stands there already, and what the system refuses.
  package func write(to path: String) throws(RunFailure) {
    do {
      try createFile(Array(text.utf8), at: path)
    } catch {
      if error.isTaken { throw RunFailure(.cannotCreate, .exists(path)) }
      throw RunFailure(
        error.isRefused ? .cannotCreate : .inputOutput, .notWritten(path, error.reason))
    }
  }
}

extension Problem {
  fileprivate static func exists(_ path: String) -> Problem {
    Problem(
      file: path, place: nil, severity: .error,
      message: "the file is there already, and nothing is written over it",
      remedy: "name another with --config, or move this one away")
  }

  fileprivate static func notWritten(_ path: String, _ reason: String) -> Problem {
    Problem(
      file: path, place: nil, severity: .error, message: "the file cannot be written: \(reason)",
      remedy: "name another place with --config")
  }
}
