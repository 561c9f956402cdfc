import SlateMeasures
import SlateModel

extension Edition {
  /// What leadership reads: two printed pages at most.
  func review() -> Report {
    let scoreboard = Scoreboard(self)
    let book = DecisionBook(self)
    var review = Report(
      title: words.review.title(
        ground.configuration.organisation,
        words.history.quarter(label, isProvisional: span.isProvisional)))
    addHead(to: &review)
    review.heading(2, words.review.scoreboard)
    review.paragraph(.strong(headline(scoreboard)))
    review.table(scoreboard.grid)
    review.list(scoreboard.movers)
    addDecisions(to: &review, book, scoreboard)
    addRisks(to: &review, book)
    addService(to: &review)
    addRecurring(to: &review)
    review.drawnCharts(.trend, of: self)
    addKnowledgeAnswers(to: &review)
    if let comments, !comments.isEmpty {
      review.heading(2, words.review.comments)
      review.verbatim(comments)
    }
    review.heading(2, words.review.notes)
    review.list(([words.scoreboard.note] + notes).map { [.plain($0)] })
    return review
  }

  /// Whether a row of the scoreboard is RED.
  package var isRed: Bool {
    Headline.all.contains { headline in
      Threshold(headline.measure, in: ground.configuration)?.status(figures[headline.measure])
        == .red
    }
  }

  /// Measures down, keys of a dimension across; empty keys are left out.
  func figureTable(
    _ caption: String, _ measures: [String], by dimension: Dimension, keyTitle: String
  ) -> Report.Grid {
    let wanted = Set(measures)
    let keys = Set(
      figures.rows.lazy.filter { $0.by == dimension && wanted.contains($0.measure) }.map(\.key)
    ).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let rows = [nil] + keys.map(Optional.some)
    return Report.Grid(
      caption, header: [keyTitle] + measures.map(words.review.name),
      rows: rows.map { key in
        [key.map { words.detail.key($0, of: dimension) } ?? words.all]
          + measures.map { measure in
            let figure = key.map { figures[measure, dimension, $0] } ?? figures[measure]
            return figure == nil && key != nil ? "" : words.value(figure)
          }
      }, beginsWithTotal: true)
  }
}
