import Foundation
import SlateCSV
package import SlateModel

/// The configuration of a run, read from its file.
package struct ConfigurationFile: Sendable {
  package let configuration: Configuration
  /// As the user named it; nil where there is none and the defaults hold.
  package let path: String?
  package let warnings: [Problem]

  /// Reads the named file, or `slate.json` in the current folder if there is one.
  ///
  /// - Throws: every problem that the file has.
  package init(path named: String?) throws(RunFailure) {
    let usual = "slate.json"
    guard let path = named ?? (FileManager.default.fileExists(atPath: usual) ? usual : nil) else {
      configuration = .defaults
      self.path = nil
      warnings = []
      return
    }
    var bytes: [UInt8] = []
    do {
      try MappedFile(path: path).withBytes { append($0, to: &bytes) }
    } catch {
      throw RunFailure(
        .noInput,
        Problem(
          file: path, place: nil, severity: .error, message: "the configuration cannot be read",
          remedy: "check the path given with --config"))
    }
    let reading = ConfigurationReading(bytes: bytes, file: path)
    var failure = RunFailure()
    for problem in reading.problems where reading.hasErrors { failure.add(.configuration, problem) }
    try failure.throwIfAny()
    configuration = reading.configuration
    self.path = path
    warnings = reading.problems
  }
}
