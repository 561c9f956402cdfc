import SlateMeasures

/// A headline measure over the quarters, and over this quarter's weeks with the limits of their noise.
struct TrendChart {
  let plan: ChartPlan
  let measure: String
  let unit: Measure.Unit
  let figures: ChartFigures

  private var words: Words { figures.words }

  /// Nil where no quarter has a value.
  func sketch() -> ChartPlan.Sketch? {
    guard figures.columns.contains(where: { $0[measure]?.number != nil }) else { return nil }
    let weeks = WeekSeries(measure, unit, figures)
    var drawing = Drawing(plan.name, height: weeks == nil ? 214 : 372, figures.words)
    drawing.heading(plan.title(words), key)
    addQuarters(to: &drawing)
    if let weeks { TrendWeeks(weeks, unit).add(to: &drawing) }
    let told = [words.charts.byQuarter(quartersInWords), targetInWords, weeks?.description(words)]
    return ChartPlan.Sketch(
      drawing: drawing, description: told.compactMap(\.self).joined(separator: " "))
  }

  private var key: String {
    words.charts.trendKey(
      hasInterval: figures.columns.contains { $0[measure]?.interval != nil },
      isProvisional: figures.columns.contains { $0.isProvisional })
  }

  private var target: Threshold? { Threshold(measure, in: figures.configuration) }

  private var targetInWords: String? {
    target.map { words.charts.target($0.text(in: unit, words)) }
  }

  private var quartersInWords: [String] {
    figures.columns.map { words.charts.told($0[measure], of: $0) }
  }

  private func addQuarters(to drawing: inout Drawing) {
    let shown = figures.columns.map { $0[measure] }
    let values = shown.compactMap(\.self).flatMap { figure in
      [figure.number, figure.interval?.lowerBound, figure.interval?.upperBound].compactMap(\.self)
    }
    let plot = Plot(
      box: Drawing.Box(x: 56, y: 72, width: 304, height: 100),
      scale: LinearScale(
        holding: values + (target.map { [$0.green] } ?? []) + (unit == .share ? [] : [0]),
        within: unit.bounds, steps: 3, least: unit.leastStep))
    drawing.ticks(plot, in: unit)
    drawing.quarters(figures.columns, under: plot)
    addTarget(to: &drawing, plot)
    for stretch in stretches(shown) {
      drawing.path(
        stretch.map { plot.point($0, of: shown.count, shown[$0]?.number ?? 0) }, .series)
    }
    for (place, figure) in shown.enumerated() {
      guard let figure, let value = figure.number else { continue }
      let point = plot.point(place, of: shown.count, value)
      var top = point.y
      if let interval = figure.interval {
        top = min(top, plot.y(interval.upperBound))
        drawing.upright(top...plot.y(interval.lowerBound), at: point.x, .whisker)
      }
      drawing.mark(
        .circle, at: point, figure.isProvisional ? .hollow : .mark,
        title: "\(figure.quarter): \(words.charts.ofN(figure))")
      drawing.lines(words.charts.short(figure), above: Drawing.Point(x: point.x, y: top - 8))
    }
  }

  private func addTarget(to drawing: inout Drawing, _ plot: Plot) {
    guard let target else { return }
    let y = plot.y(target.green)
    let end = plot.box.x + plot.box.width
    drawing.line(
      from: Drawing.Point(x: plot.box.x, y: y), to: Drawing.Point(x: end, y: y), .target)
    let lines = [words.charts.targetLabel, target.written(in: unit, words)]
    for (number, line) in lines.enumerated() {
      drawing.text(
        ChartText(line, .small, within: 58),
        at: Drawing.Point(x: end + 6, y: y - 2 + 13 * Double(number)))
    }
  }

  /// The places of quarters that follow one another and have a value.
  private func stretches(_ shown: [PublishedFigure?]) -> [[Int]] {
    shown.indices.split { shown[$0]?.number == nil }.map(Array.init)
  }
}

extension Drawing {
  /// Lines of a label, the last of them at a point.
  mutating func lines(_ lines: [String], above point: Point) {
    for (number, line) in lines.reversed().enumerated() {
      text(
        ChartText(line, .small, .middle), at: Point(x: point.x, y: point.y - 12 * Double(number)))
    }
  }
}

extension Measure.Unit {
  /// Nobody counts halves.
  var leastStep: Double { isCount ? 1 : 0 }

  /// What its values never leave; beyond a million million no tick could be told.
  var bounds: ClosedRange<Double> { self == .share ? 0...1 : 0...1e12 }
}

extension ChartPlan {
  static let metShareTrend = trend(
    "trend-resolved-within-target", of: "sla_resolve_met_share", .share, at: .trend)
  static let medianTrend = trend(
    "trend-time-to-resolve", of: "resolve_median_hours", .hours, at: .detail)
  static let openedTrend = trend("trend-opened", of: "tickets_opened", .tickets, at: .detail)

  private static func trend(
    _ name: String, of measure: String, _ unit: Measure.Unit, at place: Place
  ) -> ChartPlan {
    ChartPlan(
      name: name, title: { $0.charts.trend($0.measures.name(measure)) }, place: place,
      lack: \.charts.noQuarter,
      draw: { plan, figures in
        TrendChart(plan: plan, measure: measure, unit: unit, figures: figures).sketch()
      })
  }
}
