import SlateModel

/// Warnings as sentences of a review.
struct WarningNotes {
  /// Files that were read, by which a note is known; what is about the run or its configuration as a
  /// whole needs no name.
  private let files: Set<String>

  init(_ export: Export) { files = Set(export.files.map(\.path)) }

  /// One each; those about the rows of a file in one, without their lines, since the order of rows
  /// changes no review.
  func sentences(_ warnings: [Problem]) -> [String] {
    let ofRows = Dictionary(grouping: warnings.filter(Self.isAboutRows), by: \.file)
    var told: Set<String> = []
    return warnings.compactMap { warning in
      guard Self.isAboutRows(warning) else { return sentence(warning) }
      guard told.insert(warning.file).inserted else { return nil }
      let messages = (ofRows[warning.file] ?? []).map(\.message)
      return "\(warning.file): \(messages.joined(separator: "; "))."
    }
  }

  /// With its place where somebody wrote it there, with the file alone where it is about rows or the
  /// whole of a file.
  func sentence(_ warning: Problem) -> String {
    if let place = warning.place, !Self.isAboutRows(warning) {
      return "\(warning.file):\(place): \(warning.message)."
    }
    return warning.place != nil || files.contains(warning.file)
      ? "\(warning.file): \(warning.message)."
      : "\(warning.message.prefix(1).uppercased())\(warning.message.dropFirst())."
  }

  /// Of such a warning only the line is known.
  private static func isAboutRows(_ warning: Problem) -> Bool { warning.place?.column == 0 }
}
