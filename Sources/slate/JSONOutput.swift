import Foundation
import SlateModel

/// Results for programs, on standard output.
enum JSONOutput {
  /// Prints a value with sorted keys.
  ///
  /// - Throws: a fault of slate's own where the value cannot be written as JSON.
  static func write(_ value: some Encodable) throws(RunFailure) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      FileHandle.standardOutput.write(try encoder.encode(value) + [0x0A])
    } catch {
      throw RunFailure(
        .internalFault,
        Problem(
          file: "slate", place: nil, severity: .error,
          message: "the result cannot be written as JSON: \(error)",
          remedy: "this is a fault of slate's own"))
    }
  }
}
