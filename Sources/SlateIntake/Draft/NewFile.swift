import Foundation
import SlateCSV
package import SlateModel

/// A file that slate writes for the user, once, never in the place of another.
package enum NewFile {
  /// - Throws: where something stands at the path already.
  package static func checkFree(_ path: String) throws(RunFailure) {
    guard (try? FileManager.default.attributesOfItem(atPath: path)) == nil else {
      throw RunFailure(.cannotCreate, .exists(path))
    }
  }

  /// The file appears whole or not at all.
  ///
  /// - Throws: a file that stands there already, and what the system refuses.
  package static func write(_ bytes: [UInt8], to path: String) throws(RunFailure) {
    do {
      try createFile(bytes, at: path)
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
      remedy: "name another place, or move this one away")
  }

  fileprivate static func notWritten(_ path: String, _ reason: String) -> Problem {
    Problem(
      file: path, place: nil, severity: .error, message: "the file cannot be written: \(reason)",
      remedy: "name another place")
  }
}
