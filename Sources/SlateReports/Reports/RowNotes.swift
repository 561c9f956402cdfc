import SlateModel

/// What became of the rows of each file, in sentences; how many of each stands in a table.
struct RowNotes {
  private let words: ReviewWords

  init(_ words: Words) { self.words = words.review }

  /// What the reader of the figures has to know.
  func ofReview(_ export: Export) -> [String] {
    let undated = export.files.filter { $0.kind == .tickets && !$0.datesResolutions }.map {
      words.undated($0.path)
    }
    let rejecting = export.files.filter { $0.rejected > 0 }.map(\.path)
    return undated + (rejecting.isEmpty ? [] : [words.rejected(rejecting)])
  }

  /// Times that no clock or two showed.
  func ofTimes(_ export: Export) -> [String] {
    export.files.filter { $0.skippedTimes + $0.repeatedTimes > 0 }.map {
      words.oddTimes($0.path, skipped: $0.skippedTimes, repeated: $0.repeatedTimes)
    }
  }
}
