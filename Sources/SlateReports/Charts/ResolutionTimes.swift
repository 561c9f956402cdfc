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

    init(_ median: PublishedFigure, _ column: ChartColumn, _ words: Words) {
      name = median.isWhole ? words.all : median.plainKey
      self.median = median
      let by: Dimension = median.isWhole ? .all : .priority
      ninetieth = column["resolve_p90_hours", by, median.plainKey]
      mean = column["resolve_mean_hours", by, median.plainKey]
    }

    var hours: [Double] {
      [median.number, median.interval?.lowerBound, median.interval?.upperBound, ninetieth?.number]
        .compactMap(\.self) + [mean?.number].compactMap(\.self)
    }

    func told(_ words: Words) -> String {
      words.charts.times(
        words.value(median), ninetieth.map(words.value), mean.map(words.value), n: median.n)
    }
  }

  static func sketch(_ plan: ChartPlan, _ figures: ChartFigures) -> ChartPlan.Sketch? {
    let (now, words) = (figures.now, figures.words)
    guard let all = now["resolve_median_hours"], all.number != nil else { return nil }
    let keys = ChartRows(now["resolve_median_hours", .priority])
    let rows = [Row(all, now, words)] + keys.figures.map { Row($0, now, words) }
    let scale = HourScale(holding: rows.flatMap(\.hours))
    let bands = RowBands(top: 80, count: rows.count)
    var drawing = Drawing(plan.name, height: bands.bottom + 18, figures.words)
    drawing.heading(
      plan.title(words), words.charts.timesKey, words.charts.timesScale(isCut: keys.isCut))
    drawing.columns(
      scale.ticks.map { (RowBands.x(scale.fraction($0)), words.charts.tick($0, .hours)) },
      behind: bands)
    for (number, row) in rows.enumerated() {
      drawing.rowWords(
        row.name, words.charts.timesLabel(words.value(row.median), row.ninetieth),
        y: bands.words(number),
        isStrong: row.median.isWhole)
      add(row, scale, y: bands.middle(number), to: &drawing)
    }
    return ChartPlan.Sketch(
      drawing: drawing, description: words.charts.list(rows.map { "\($0.name): \($0.told(words))" })
    )
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
        shape, at: Drawing.Point(x: x(hours), y: y), ink,
        title: "\(row.name): \(row.told(drawing.words))")
    }
  }
}

extension ChartPlan {
  static let resolutionTimes = ChartPlan(
    name: "time-to-resolve", title: \.charts.resolutionTimes, place: .service,
    lack: \.charts.nothingResolved, draw: ResolutionTimes.sketch)
}
