import SlateMeasures

/// How long tickets take to resolve by priority: the median with its 95 % interval, the 90th percentile
/// and the mean.
enum ResolutionTimes {
  /// Of one priority, or of all.
  private struct Row {
    let name: String
    let median: PublishedFigure
    let ninetieth: PublishedFigure?
    let mean: PublishedFigure?

    init(_ median: PublishedFigure, _ column: ChartColumn) {
      name = median.isWhole ? ChartWords.all : median.plainKey
      self.median = median
      let by: Dimension = median.isWhole ? .all : .priority
      ninetieth = column["resolve_p90_hours", by, median.plainKey]
      mean = column["resolve_mean_hours", by, median.plainKey]
    }

    var hours: [Double] {
      [median.number, median.interval?.lowerBound, median.interval?.upperBound, ninetieth?.number]
        .compactMap(\.self) + [mean?.number].compactMap(\.self)
    }

    var words: String {
      ChartWords.times(median.words, ninetieth?.words, mean?.words, n: median.n)
    }
  }

  static func sketch(_ plan: ChartPlan, _ figures: ChartFigures) -> ChartPlan.Sketch? {
    let now = figures.now
    guard let all = now["resolve_median_hours"], all.number != nil else { return nil }
    let keys = ChartRows(now["resolve_median_hours", .priority])
    let rows = [Row(all, now)] + keys.figures.map { Row($0, now) }
    let scale = HourScale(holding: rows.flatMap(\.hours))
    let bands = RowBands(top: 80, count: rows.count)
    var drawing = Drawing(plan.name, height: bands.bottom + 18)
    drawing.heading(plan.title, ChartWords.timesKey, ChartWords.timesScale(isCut: keys.isCut))
    drawing.columns(
      scale.ticks.map { (RowBands.x(scale.fraction($0)), ChartWords.tick($0, .hours)) },
      behind: bands)
    for (number, row) in rows.enumerated() {
      drawing.rowWords(
        row.name, ChartWords.timesLabel(row.median.words, row.ninetieth), y: bands.words(number),
        isStrong: row.median.isWhole)
      add(row, scale, y: bands.middle(number), to: &drawing)
    }
    return ChartPlan.Sketch(
      drawing: drawing, description: ChartWords.list(rows.map { "\($0.name): \($0.words)" }))
  }

  private static func add(_ row: Row, _ scale: HourScale, y: Double, to drawing: inout Drawing) {
    func x(_ hours: Double) -> Double { RowBands.x(scale.fraction(hours)) }
    if let interval = row.median.interval {
      drawing.level(x(interval.lowerBound)...x(interval.upperBound), at: y, .whisker)
    }
    let marks: [(PublishedFigure?, MarkShape, Ink)] = [
      (row.mean, .triangle, .hollow), (row.ninetieth, .diamond, .signal),
      (row.median, .circle, .mark),
    ]
    for (figure, shape, ink) in marks {
      guard let hours = figure?.number else { continue }
      drawing.mark(
        shape, at: Drawing.Point(x: x(hours), y: y), ink, title: "\(row.name): \(row.words)")
    }
  }
}

extension ChartPlan {
  static let resolutionTimes = ChartPlan(
    name: "time-to-resolve", title: ChartWords.resolutionTimes, place: .service,
    lack: ChartWords.nothingResolved, draw: ResolutionTimes.sketch)
}
