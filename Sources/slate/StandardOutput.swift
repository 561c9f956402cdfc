import Foundation
import SlateModel

/// Results in pieces, on standard output.
enum StandardOutput {
  /// - Throws: an output that takes no more, such as a full disk.
  static func write(_ bytes: [UInt8]) throws(RunFailure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw RunFailure(
        .inputOutput,
        Problem(
          file: "slate", place: nil, severity: .error,
          message: "standard output cannot be written: \(error.localizedDescription)",
          remedy: "is the disk full?"))
    }
  }
}
