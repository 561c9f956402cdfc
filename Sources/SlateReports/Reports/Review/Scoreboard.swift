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
    /// GREEN, AMBER, RED, NOT MEASURED, or that there is no target.
    let status: String
    /// One ticket more or less would change the status.
    let isTight: Bool
    let change: Change
  }

  let rows: [Row]
  let figures: ChartFigures

  init(_ edition: Edition) {
    let figures = edition.chartFigures
    self.figures = figures
    rows = Headline.all.map { headline in
      let figure = edition.figures[headline.measure]
      let threshold = Threshold(headline.measure, in: edition.ground.configuration)
      let status =
        threshold?.status(figure)
        ?? (figure?.value == nil ? Wording.notMeasured : ScoreboardWords.noTarget)
      return Row(
        headline: headline, figure: figure,
        words: threshold?.words(figure) ?? Wording.value(figure),
        hasPolicies: !edition.ground.configuration.policies.isEmpty,
        before: figures.lastQuarter?[headline.measure],
        trend: figures.columns.map { $0[headline.measure]?.number },
        trendWords: figures.columns.map {
          $0[headline.measure]?.words ?? HistoryWords.notReported
        },
        target: threshold?.text(figure) ?? ScoreboardWords.noneSet, status: status,
        isTight: figure?.value != nil
          && threshold.map { threshold in
            edition.report.neighbours(of: headline.measure)
              .contains { threshold.status(of: $0.approximation) != status }
          } ?? false,
        change: Change(of: headline, in: figures))
    }
  }

  /// The status of what was answered within target, where it is worse than that of what was resolved.
  var worseAnswers: String? {
    func rank(_ row: Row) -> Int { Threshold.statuses.firstIndex(of: row.status) ?? 0 }
    let (resolved, answered) = (rows[0], rows[1])
    return rank(answered) > rank(resolved) ? answered.status : nil
  }

  var grid: Report.Grid {
    Report.Grid(
      ScoreboardWords.caption, header: ScoreboardWords.header(figures.now.isProvisional),
      rows: rows.map { row in
        [
          ReviewWords.name(row.headline.measure), ScoreboardWords.now(row),
          row.before?.words ?? "", TrendLine.text(row.trend) ?? "", row.target, row.status,
          ScoreboardWords.sayable(row),
        ]
      }, textColumns: [0, 3, 4, 5, 6],
      spoken: Report.Grid.Spoken(
        column: 3,
        words: rows.map { TrendLine.text($0.trend) == nil ? nil : ScoreboardWords.trend($0) }))
  }

  /// What moved each headline of which a test says that it moved.
  var movers: [[Report.Run]] {
    guard let last = figures.lastQuarter else { return [] }
    return rows.filter(\.change.isClear).compactMap { row in
      let slices = Contribution.largest(
        of: row.headline.measure, from: last, to: figures.now)
      return slices.isEmpty ? nil : ScoreboardWords.moved(row, slices)
    }
  }
}
