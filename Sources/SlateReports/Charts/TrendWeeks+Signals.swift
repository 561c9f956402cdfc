import SlateMeasures

extension TrendWeeks {
  /// Names the weeks outside the limits, those that follow one another together.
  func addSignals(to drawing: inout Drawing) {
    for run in runs {
      let names = run.count > 1 ? [run[0], run[run.count - 1]] : run
      let (point, anchor) = place(of: run)
      drawing.text(
        ChartText(names.map { series.weeks[$0].shortName }.joined(separator: "–"), .strong, anchor),
        at: point)
    }
  }

  /// Neighbours on the same side of the mean.
  private var runs: [[Int]] {
    series.weeks.indices.filter { series.isSignal(series.weeks[$0]) }
      .reduce(into: []) { runs, week in
        if let last = runs.last?.last, last == week - 1, isHigh(last) == isHigh(week) {
          runs[runs.count - 1].append(week)
        } else {
          runs.append([week])
        }
      }
  }

  /// Above what is high, below what is low, and beside it where there is no room below.
  private func place(of run: [Int]) -> (Drawing.Point, ChartText.Anchor) {
    let points = run.map { plot.point($0, of: series.weeks.count, series.weeks[$0].value ?? 0) }
    let (first, last) = (points[0], points[points.count - 1])
    let (top, foot) = (points.map(\.y).min() ?? 0, points.map(\.y).max() ?? 0)
    let isAtStart = run[0] < 3
    let isAtEnd = run[run.count - 1] + 3 >= series.weeks.count
    if !isHigh(run[0]), foot + 22 > plot.box.y + plot.box.height {
      return isAtEnd
        ? (Drawing.Point(x: first.x - 9, y: first.y + 4), .end)
        : (Drawing.Point(x: last.x + 9, y: last.y + 4), .start)
    }
    let y = isHigh(run[0]) ? top - 9 : foot + 20
    // By the ends of the axis the name stands inwards, clear of the part weeks there.
    if isAtStart { return (Drawing.Point(x: first.x - 6, y: y), .start) }
    if isAtEnd { return (Drawing.Point(x: last.x + 6, y: y), .end) }
    return (Drawing.Point(x: (first.x + last.x) / 2, y: y), .middle)
  }

  private func isHigh(_ week: Int) -> Bool {
    (series.weeks[week].value ?? 0) > (series.limits?.mean ?? 0)
  }
}
