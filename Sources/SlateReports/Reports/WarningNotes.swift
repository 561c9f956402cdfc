import SlateModel

/// Warnings as sentences of a review.
enum WarningNotes {
  /// One each; those about the rows of a file in one, without their lines, since the order of rows
  /// changes no review.
  static func sentences(_ warnings: [Problem]) -> [String] {
    let ofRows = Dictionary(grouping: warnings.filter(isAboutRows), by: \.file)
    var told: Set<String> = []
    return warnings.compactMap { warning in
      guard isAboutRows(warning) else {
        return warning.note
      }
      guard told.insert(warning.file).inserted else { return nil }
      let messages = (ofRows[warning.file] ?? []).map(\.message)
      return "\(warning.file): " + messages.joined(separator: "; ")
    }
  }

  /// Of such a warning only the line is known.
  static func isAboutRows(_ warning: Problem) -> Bool { warning.place?.column == 0 }
}

extension Problem {
  /// As a sentence: with its place where somebody wrote it there, with the file alone where it is
  /// about rows.
  var note: String {
    guard let place else { return message }
    return WarningNotes.isAboutRows(self) ? "\(file): \(message)" : "\(file):\(place): \(message)"
  }
}
