import Foundation
import SlateCSV
package import SlateModel

/// The configuration of a run, read from its file.
package struct ConfigurationFile: Sendable {
  package let configuration: Configuration
  /// As the user named it; nil where there is none and the defaults hold.
  package let path: String?
  package let warnings: [Problem]
  /// What stands in it; nil where there is none, or it cannot be read.
  package let bytes: [UInt8]?

  /// Reads the named file, or `slate.json` in the current folder if there is one.
  ///
  /// - Parameter failure: takes every problem that the file has; the configuration is then as much of
  ///   it as could be understood, good for finding more problems.
  package init(path named: String?, _ failure: inout RunFailure) {
    let usual = "slate.json"
    path = named ?? (FileManager.default.fileExists(atPath: usual) ? usual : nil)
    guard let path else {
      configuration = .defaults
      warnings = []
      bytes = nil
      return
    }
    var bytes: [UInt8] = []
    do {
      try MappedFile(path: path).withBytes { append($0, to: &bytes) }
    } catch {
      failure.add(.noInput, .unreadableConfiguration(path))
      configuration = .defaults
      warnings = []
      self.bytes = nil
      return
    }
    let reading = ConfigurationReading(bytes: bytes, file: path)
    for problem in reading.problems where problem.severity == .error {
      failure.add(.configuration, problem)
    }
    configuration = reading.configuration
    self.bytes = bytes
    warnings = reading.problems.filter { $0.severity == .warning }
  }
}

extension Problem {
  fileprivate static func unreadableConfiguration(_ path: String) -> Problem {
    Problem(
      file: path, place: nil, severity: .error, message: "the configuration cannot be read",
      remedy: "check the path given with --config")
  }
}
