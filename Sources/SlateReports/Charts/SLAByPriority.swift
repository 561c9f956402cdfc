import SlateMeasures

/// The share resolved within target by priority, each with its 95 % interval.
enum SLAByPriority {
  private static let measure = "sla_resolve_met_share"

  static func sketch(_ plan: ChartPlan, _ figures: ChartFigures) -> ChartPlan.Sketch? {
    let rows = ChartRows(figures.now[measure, .priority])
    guard !rows.figures.isEmpty else { return nil }
    let target = Threshold(measure, in: figures.configuration)
    let bands = RowBands(top: 62, count: rows.figures.count)
    var drawing = Drawing(plan.name, height: bands.bottom + 18)
    drawing.heading(plan.title, ChartWords.shareKey(target?.written(in: .share), isCut: rows.isCut))
    drawing.columns(
      [0, 0.25, 0.5, 0.75, 1].map { (RowBands.x($0), ChartWords.tick($0, .share)) },
      behind: bands)
    for (row, figure) in rows.figures.enumerated() {
      let words = "\(figure.plainKey): \(figure.wordsOfN)"
      drawing.rowWords(figure.plainKey, figure.wordsOfN, y: bands.words(row))
      drawing.bar(bands.bar(row, to: figure.number ?? 0), .tint, title: words)
      if let interval = figure.interval {
        drawing.level(
          RowBands.x(interval.lowerBound)...RowBands.x(interval.upperBound),
          at: bands.middle(row), .whisker)
      }
    }
    if let target { bands.line(at: RowBands.x(target.green), .target, in: &drawing) }
    return ChartPlan.Sketch(
      drawing: drawing,
      description: ChartWords.list(rows.figures.map { "\($0.plainKey): \($0.wordsOfN)" }))
  }
}

extension ChartPlan {
  static let slaByPriority = ChartPlan(
    name: "sla-by-priority", title: ChartWords.slaByPriority, place: .service,
    lack: ChartWords.noVerdict, draw: SLAByPriority.sketch)
}
