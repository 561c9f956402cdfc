import SlateMeasures
import SlateModel

/// The part of a picture in which values stand over one another on a scale.
struct Plot: Sendable {
  let box: Drawing.Box
  let scale: LinearScale

  func y(_ value: Double) -> Double { box.y + box.height * (1 - scale.fraction(value)) }

  /// The middle of one of some columns of the same width.
  func x(_ column: Int, of columns: Int) -> Double {
    box.x + box.width * (Double(column) + 0.5) / Double(max(1, columns))
  }

  func point(_ column: Int, of columns: Int, _ value: Double) -> Drawing.Point {
    Drawing.Point(x: x(column, of: columns), y: y(value))
  }
}

extension Drawing {
  /// What every picture begins with: its title, and how to read it.
  mutating func heading(_ title: String, _ key: String...) {
    let width = Double(Drawing.width - 16)
    text(ChartText(title, .title, within: width), at: Point(x: 8, y: 20))
    for (number, line) in key.enumerated() where !line.isEmpty {
      text(ChartText(line, .soft, within: width), at: Point(x: 8, y: 38 + 16 * Double(number)))
    }
  }

  /// A line and a label for every tick; the lowest is the axis.
  mutating func ticks(_ plot: Plot, in unit: Measure.Unit) {
    for (number, tick) in plot.scale.ticks.enumerated() {
      let y = plot.y(tick)
      line(
        from: Point(x: plot.box.x, y: y), to: Point(x: plot.box.x + plot.box.width, y: y),
        number == 0 ? .axis : .grid)
      text(
        ChartText(words.charts.tick(tick, unit), .small, .end),
        at: Point(x: plot.box.x - 6, y: y + 4)
      )
    }
  }

  /// Under the columns their quarters, and their year where it begins.
  mutating func quarters(_ columns: [ChartColumn], under plot: Plot) {
    for (number, column) in columns.enumerated() {
      let x = plot.x(number, of: columns.count)
      let y = plot.box.y + plot.box.height
      let parts = column.quarter.label.split(separator: "-")
      text(ChartText(String(parts.last ?? ""), .small, .middle), at: Point(x: x, y: y + 15))
      if number == 0 || column.quarter.number == 1 {
        text(ChartText(String(parts.first ?? ""), .small, .middle), at: Point(x: x, y: y + 28))
      }
    }
  }

  /// A line upright, with a short bar at either end.
  mutating func upright(_ range: ClosedRange<Double>, at x: Double, _ ink: Ink) {
    line(from: Point(x: x, y: range.lowerBound), to: Point(x: x, y: range.upperBound), ink)
    for y in [range.lowerBound, range.upperBound] {
      line(from: Point(x: x - 3, y: y), to: Point(x: x + 3, y: y), ink)
    }
  }

  /// A line from side to side, with a short bar at either end.
  mutating func level(_ range: ClosedRange<Double>, at y: Double, _ ink: Ink) {
    line(from: Point(x: range.lowerBound, y: y), to: Point(x: range.upperBound, y: y), ink)
    for x in [range.lowerBound, range.upperBound] {
      line(from: Point(x: x, y: y - 4), to: Point(x: x, y: y + 4), ink)
    }
  }
}
