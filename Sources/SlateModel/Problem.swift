/// Something that its reader has to know or to put right, with its place and the way out.
package struct Problem: Sendable, Equatable {
  package enum Severity: Sendable {
    case error
    case warning
  }

  /// The file as it was named by the user, never made absolute.
  package var file: String
  package var place: SourcePlace?
  package var severity: Severity
  /// What is wrong, in the user's words, without a full stop.
  package var message: String
  /// What to do about it.
  package var remedy: String

  package init(
    file: String, place: SourcePlace?, severity: Severity, message: String, remedy: String
  ) {
    self.file = file
    self.place = place
    self.severity = severity
    self.message = message
    self.remedy = remedy
  }
}

extension Problem: CustomStringConvertible {
  /// `FILE:LINE:COLUMN: problem`, then the remedy, indented, on lines of its own.
  ///
  /// An unknown place or column is left out; a warning says that it is one.
  package var description: String {
    let position = place.map { ":\($0)" } ?? ""
    let kind = severity == .warning ? "warning: " : ""
    let first = "\(file)\(position): \(kind)\(message)"
    guard !remedy.isEmpty else { return first }
    let lines = remedy.split(separator: "\n").map { "  \($0)" }
    return ([first] + lines).joined(separator: "\n")
  }
}
