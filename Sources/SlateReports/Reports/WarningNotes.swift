import SlateModel

/// Warnings as sentences of a review.
enum WarningNotes {
  /// One each with the place where somebody wrote what is wrong; those about the rows of a file in
  /// one, without their lines, since the order of rows changes no review.
  static func sentences(_ warnings: [Problem]) -> [String] {
    let ofRows = Dictionary(grouping: warnings.filter(isAboutRows), by: \.file)
    var told: Set<String> = []
    return warnings.compactMap { warning in
      guard isAboutRows(warning) else {
        return warning.place.map { "\(warning.file):\($0): \(warning.message)" } ?? warning.message
      }
      guard told.insert(warning.file).inserted else { return nil }
      let messages = (ofRows[warning.file] ?? []).map(\.message)
      return "\(warning.file): " + messages.joined(separator: "; ")
    }
  }

  /// Of such a warning only the line is known.
  private static func isAboutRows(_ warning: Problem) -> Bool { warning.place?.column == 0 }
}
