import SlateMeasures

/// The lower half of a trend: the quarter's weeks, one mark each.
struct TrendWeeks {
  let series: WeekSeries
  let plot: Plot
  private let unit: Measure.Unit

  init(_ series: WeekSeries, _ unit: Measure.Unit) {
    self.series = series
    self.unit = unit
    let limits = series.limits.map { [$0.lower, $0.upper] } ?? []
    let values =
      series.weeks.compactMap(\.value) + limits + (unit == .share ? [] : [0])
      + Self.room(series)
    plot = Plot(
      box: Drawing.Box(x: 56, y: 262, width: 304, height: 84),
      scale: LinearScale(holding: values, within: unit.bounds, steps: 3, least: unit.leastStep))
  }

  /// Values beyond the farthest signals, so that their names find room.
  private static func room(_ series: WeekSeries) -> [Double] {
    let values = series.weeks.compactMap(\.value)
    let signals = series.weeks.filter(series.isSignal).compactMap(\.value)
    guard let mean = series.limits?.mean, let low = values.min(), let high = values.max() else {
      return []
    }
    let space = (high - low) * 0.4
    let below = signals.min().flatMap { $0 < mean ? $0 - space : nil }
    let above = signals.max().flatMap { $0 > mean ? $0 + space : nil }
    return [below, above].compactMap(\.self)
  }

  func add(to drawing: inout Drawing) {
    let words = drawing.words
    drawing.text(
      ChartText(words.charts.weeks(of: series.quarter), .strong), at: Drawing.Point(x: 8, y: 230))
    drawing.text(
      ChartText(words.charts.weeksKey(series), .soft, within: 424), at: Drawing.Point(x: 8, y: 246))
    drawing.ticks(plot, in: unit)
    addLimits(to: &drawing)
    drawing.path(
      series.weeks.indices.filter { !series.weeks[$0].isPart && series.weeks[$0].value != nil }
        .map { plot.point($0, of: series.weeks.count, series.weeks[$0].value ?? 0) }, .series)
    for (number, week) in series.weeks.enumerated() {
      addWeek(number, week, to: &drawing)
    }
    addSignals(to: &drawing)
  }

  private func addWeek(_ number: Int, _ week: WeekSeries.Week, to drawing: inout Drawing) {
    let x = plot.x(number, of: series.weeks.count)
    if number % 2 == 0 {
      drawing.text(
        ChartText(week.shortName, .small, .middle),
        at: Drawing.Point(x: x, y: plot.box.y + plot.box.height + 15))
    }
    guard let value = week.value else { return }
    let point = plot.point(number, of: series.weeks.count, value)
    let isSignal = series.isSignal(week)
    drawing.mark(
      isSignal ? .diamond : .circle, at: point,
      isSignal ? .signal : week.isPart ? .hollow : .mark, title: "\(week.name): \(week.told)")
  }

  /// The mean and the limits that a value can reach, each with its name beside it.
  private func addLimits(to drawing: inout Drawing) {
    guard let limits = series.limits else { return }
    let words = drawing.words
    let end = plot.box.x + plot.box.width
    var lines = [(limits.mean, plot.y(limits.mean), Ink.mean, words.charts.mean)]
    if limits.upper <= unit.bounds.upperBound {
      lines.append(
        (limits.upper, min(plot.y(limits.upper), lines[0].1 - 13), .limit, words.charts.upperLimit))
    }
    if limits.lower >= unit.bounds.lowerBound {
      lines.append(
        (limits.lower, max(plot.y(limits.lower), lines[0].1 + 13), .limit, words.charts.lowerLimit))
    }
    for (value, labelY, ink, name) in lines {
      let y = plot.y(value)
      drawing.line(
        from: Drawing.Point(x: plot.box.x, y: y), to: Drawing.Point(x: end, y: y), ink)
      drawing.text(
        ChartText(name, .small, within: 80), at: Drawing.Point(x: end + 6, y: labelY + 4))
    }
  }
}
