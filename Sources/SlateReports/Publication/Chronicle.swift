import SlateMeasures

/// What was published so far: the figures, what became of them, and what each quarter was made of.
package struct Chronicle: Sendable {
  var history = History()
  var restatements = Restatements()
  /// Who is who where names are hidden; nil where they are shown.
  package var pseudonyms: Pseudonyms?
  /// By quarter; a quarter whose folder is gone has none.
  var origins: [String: Origins] = [:]

  package init() {}

  /// The files that keep it, by path below the folder of reports.
  var files: [(path: String, bytes: [UInt8])] {
    [(Self.historyFile, history.bytes), (Self.restatementsFile, restatements.bytes)]
  }

  /// Adds a quarter's figures, and a restatement for each that was published otherwise.
  ///
  /// - Parameter figures: as they are read back; none leaves the quarter without any.
  mutating func publish(_ figures: [PublishedFigure], of quarter: String, from origins: Origins) {
    restatements.add(
      Comparison(
        was: history[quarter], now: figures, wasOrigins: self.origins[quarter],
        nowOrigins: origins
      ).restatements)
    history.publish(figures, of: quarter)
    self.origins[quarter] = origins
  }
}
