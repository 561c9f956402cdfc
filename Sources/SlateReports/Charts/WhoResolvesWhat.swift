import SlateMeasures
import SlateModel

/// The provider's and the internal team's shares of what was resolved, in all and system by system, a
/// small column a quarter.
enum WhoResolvesWhat {
  private static let measure = "provider_share"
  private static let (left, width, step, top, cell) = (132.0, 186.0, 32.0, 74.0, 24.0)

  static func sketch(_ plan: ChartPlan, _ figures: ChartFigures) -> ChartPlan.Sketch? {
    let words = figures.words
    guard let all = figures.now[measure], all.number != nil else { return nil }
    let systems = figures.now[measure, .system]
    let keys = ChartRows(
      systems.isEmpty ? figures.now[measure, .category] : systems, largestFirst: true, most: 8)
    let rows = [all] + keys.figures
    let bottom = top + step * Double(rows.count)
    var drawing = Drawing(plan.name, height: bottom + 26, figures.words)
    drawing.heading(plan.title(words), words.charts.sidesKey(isByCategory: systems.isEmpty))
    drawing.bar(Drawing.Box(x: 8, y: 47, width: 14, height: 14), .provider)
    drawing.hatching(Drawing.Box(x: 8, y: 47, width: 14, height: 14))
    drawing.text(ChartText(words.side(.provider), .soft), at: Drawing.Point(x: 28, y: 58))
    drawing.bar(Drawing.Box(x: 92, y: 47, width: 14, height: 14), .own)
    drawing.text(ChartText(words.side(.internal), .soft), at: Drawing.Point(x: 112, y: 58))
    for (number, figure) in rows.enumerated() {
      add(figure, figures.columns, y: top + step * Double(number), to: &drawing)
    }
    let frame = Plot(
      box: Drawing.Box(x: left, y: top, width: width, height: bottom - top - 10),
      scale: LinearScale(holding: [0, 1], within: 0...1))
    drawing.quarters(figures.columns, under: frame)
    return ChartPlan.Sketch(
      drawing: drawing,
      description: words.charts.list(rows.map { told($0, figures.columns, words) }))
  }

  private static func add(
    _ figure: PublishedFigure, _ columns: [ChartColumn], y: Double, to drawing: inout Drawing
  ) {
    let words = drawing.words
    let name = name(figure, words)
    drawing.text(
      ChartText(name, figure.isWhole ? .strong : .label, within: left - 14),
      at: Drawing.Point(x: 8, y: y + 16))
    for (place, column) in columns.enumerated() {
      let x = left + width * (Double(place) + 0.5) / Double(columns.count)
      let box = Drawing.Box(x: x - 10, y: y, width: 20, height: cell)
      guard let then = column[measure, of: figure],
        let share = then.number.map({ min(1, max(0, $0)) })
      else {
        drawing.text(ChartText("–", .small, .middle), at: Drawing.Point(x: x, y: y + 16))
        continue
      }
      drawing.bar(box, .own, title: "\(name), \(column.label): \(words.charts.ofN(then))")
      let part = Drawing.Box(
        x: box.x, y: y + cell * (1 - share), width: 20, height: cell * share)
      guard share > 0 else { continue }
      drawing.bar(
        part, .provider, title: "\(name), \(column.label): \(words.charts.ofN(then))")
      drawing.hatching(part)
    }
    drawing.text(
      ChartText(words.charts.ofN(figure), .soft, within: 108),
      at: Drawing.Point(x: left + width + 6, y: y + 16))
  }

  private static func name(_ figure: PublishedFigure, _ words: Words) -> String {
    figure.isWhole ? words.all : figure.plainKey
  }

  private static func told(
    _ figure: PublishedFigure, _ columns: [ChartColumn], _ words: Words
  ) -> String {
    let told = columns.map { column -> String in
      let then = column[measure, of: figure].map(words.charts.ofN) ?? words.charts.noCases
      return "\(column.label) \(then)"
    }
    return "\(name(figure, words)): \(told.joined(separator: ", "))"
  }
}

extension ChartColumn {
  /// The same figure in this quarter.
  fileprivate subscript(measure: String, of figure: PublishedFigure) -> PublishedFigure? {
    guard let by = Dimension(rawValue: figure.cells[2]) else { return nil }
    return self[measure, by, figure.plainKey]
  }
}

extension ChartPlan {
  static let whoResolvesWhat = ChartPlan(
    name: "who-resolves-what", title: \.charts.whoResolvesWhat, place: .sides,
    lack: \.charts.noSide, draw: WhoResolvesWhat.sketch)
}
