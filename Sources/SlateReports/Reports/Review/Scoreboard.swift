import SlateMeasures
import SlateModel

/// The headline measures of a quarter: what they are, what they were, and what may be said of them.
struct Scoreboard: Sendable {
  struct Row: Sendable {
    let headline: Headline
    let figure: Figure?
    /// What it says, or why it says nothing.
    let words: String
    /// Whether anything was promised.
    let hasPolicies: Bool
    /// As it was published for the quarter before; nil where it was not.
    let before: PublishedFigure?
    let trend: [Double?]
    /// Its values one after the other, for those to whom a line of characters says nothing.
    let trendWords: [String]
    let target: String
    let status: TargetStatus
    /// One ticket more or less would change the status.
    let isTight: Bool
    let change: Change
  }

  let rows: [Row]
  let figures: ChartFigures

  init(_ edition: Edition) {
    let (figures, words) = (edition.chartFigures, edition.words)
    self.figures = figures
    rows = Headline.all.map { headline in
      let figure = edition.figures[headline.measure]
      let threshold = Threshold(headline.measure, in: edition.ground.configuration)
      let status =
        threshold?.status(figure)
        ?? (figure?.value == nil ? .untold(figure) : .noTarget)
      return Row(
        headline: headline, figure: figure,
        words: threshold?.value(figure, words) ?? words.value(figure),
        hasPolicies: !edition.ground.configuration.policies.isEmpty,
        before: figures.lastQuarter?[headline.measure],
        trend: figures.columns.map { $0[headline.measure]?.number },
        trendWords: figures.columns.map {
          $0[headline.measure].map(words.value) ?? words.history.notReported
        },
        target: threshold?.text(in: figure?.unit, words) ?? words.scoreboard.noneSet,
        status: status,
        isTight: figure?.value != nil
          && threshold.map { threshold in
            edition.report.neighbours(of: headline.measure)
              .contains { threshold.status(of: $0.approximation) != status }
          } ?? false,
        change: Change(of: headline, in: figures))
    }
  }

  /// The status of what was answered within target, where it is worse than that of what was resolved.
  var worseAnswers: TargetStatus? {
    let (resolved, answered) = (rows[0].status, rows[1].status)
    return answered.rank > resolved.rank ? answered : nil
  }

  var grid: Report.Grid {
    let words = figures.words
    return Report.Grid(
      words.scoreboard.caption, header: words.scoreboard.header(figures.now.isProvisional),
      rows: rows.map { row in
        [
          words.measures.name(row.headline.measure), words.scoreboard.now(row),
          row.before.map(words.value) ?? "", TrendLine.text(row.trend) ?? "", row.target,
          words.scoreboard.status(row.status),
          words.scoreboard.sayable(row),
        ]
      }, textColumns: [0, 3, 4, 5, 6],
      spoken: Report.Grid.Spoken(
        column: 3,
        words: rows.map { TrendLine.text($0.trend) == nil ? nil : words.scoreboard.trend($0) }))
  }

  /// What moved each headline of which a test says that it moved.
  var movers: [[Report.Run]] {
    guard let last = figures.lastQuarter else { return [] }
    return rows.filter(\.change.isClear).compactMap { row in
      let slices = Contribution.largest(
        of: row.headline.measure, from: last, to: figures.now)
      return slices.isEmpty ? nil : figures.words.scoreboard.moved(row, slices)
    }
  }
}
