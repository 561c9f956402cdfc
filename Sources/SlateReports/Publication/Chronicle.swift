import SlateMeasures

/// What was published so far: the figures, what became of them, and what each quarter was made of.
package struct Chronicle: Sendable {
  var history = History()
  var restatements = Restatements()
  /// By quarter; a quarter whose folder is gone has none.
  var origins: [String: Origins] = [:]

  package init() {}

  /// Adds a quarter's figures, and a restatement for each that was published otherwise.
  ///
  /// - Parameter figures: none leaves the quarter without any.
  mutating func publish(_ figures: [PublishedFigure], of quarter: String, from origins: Origins) {
    let written = History.written(figures)
    restatements.add(
      Comparison(
        was: history[quarter], now: written, wasOrigins: self.origins[quarter],
        nowOrigins: origins
      ).restatements)
    history.publish(written, of: quarter)
    self.origins[quarter] = origins
  }
}
