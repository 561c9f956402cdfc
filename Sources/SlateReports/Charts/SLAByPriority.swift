import SlateMeasures

/// The share resolved within target by priority, each with its 95 % interval.
enum SLAByPriority {
  private static let measure = "sla_resolve_met_share"

  static func sketch(_ plan: ChartPlan, _ figures: ChartFigures) -> ChartPlan.Sketch? {
    let words = figures.words
    let rows = ChartRows(figures.now[measure, .priority])
    guard !rows.figures.isEmpty else { return nil }
    let target = Threshold(measure, in: figures.configuration)
    let bands = RowBands(top: 62, count: rows.figures.count)
    var drawing = Drawing(plan.name, height: bands.bottom + 18, figures.words)
    drawing.heading(
      plan.title(words),
      words.charts.shareKey(
        target?.written(in: .share, words), isHighest: target?.isRange ?? false,
        isCut: rows.isCut))
    drawing.columns(
      [0, 0.25, 0.5, 0.75, 1].map { (RowBands.x($0), words.charts.tick($0, .share)) },
      behind: bands)
    for (row, figure) in rows.figures.enumerated() {
      let told = words.charts.ofN(figure)
      drawing.rowWords(figure.plainKey, told, y: bands.words(row))
      drawing.bar(
        bands.bar(row, to: figure.number ?? 0), .tint, title: "\(figure.plainKey): \(told)")
      if let interval = figure.interval {
        drawing.level(
          RowBands.x(interval.lowerBound)...RowBands.x(interval.upperBound),
          at: bands.middle(row), .whisker)
      }
    }
    if let target { bands.line(at: RowBands.x(target.green), .target, in: &drawing) }
    return ChartPlan.Sketch(
      drawing: drawing,
      description: words.charts.list(rows.figures.map { "\($0.plainKey): \(words.charts.ofN($0))" })
    )
  }
}

extension ChartPlan {
  static let slaByPriority = ChartPlan(
    name: "sla-by-priority", title: \.charts.slaByPriority, place: .service,
    lack: \.charts.noVerdict, draw: SLAByPriority.sketch)
}
