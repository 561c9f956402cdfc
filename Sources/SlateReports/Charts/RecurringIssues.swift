import SlateMeasures

/// The tickets of recurring issues among all that were opened, quarter by quarter, and what became of
/// the issues.
enum RecurringIssues {
  /// Counted under the columns, where they are measured.
  private static let counts = ["recurring_families", "families_new", "families_eliminated"]

  static func sketch(_ plan: ChartPlan, _ figures: ChartFigures) -> ChartPlan.Sketch? {
    let (columns, words) = (figures.columns, figures.words)
    let shares = columns.map { $0["recurring_share"] }
    guard shares.contains(where: { $0?.number != nil }) else { return nil }
    let rows = counts.filter { name in columns.contains { $0[name]?.number != nil } }
    let plot = Plot(
      box: Drawing.Box(x: 66, y: 66, width: 366, height: 130),
      scale: LinearScale(
        holding: [0] + shares.map { Double($0?.n ?? 0) }, within: Measure.Unit.tickets.bounds,
        least: 1))
    let rowsTop = plot.box.y + plot.box.height + 48
    var drawing = Drawing(plan.name, height: rowsTop + 17 * Double(rows.count), figures.words)
    drawing.heading(
      plan.title(words), words.charts.recurringKey(isProvisional: figures.now.isProvisional))
    drawing.ticks(plot, in: .tickets)
    drawing.quarters(columns, under: plot)
    for (place, column) in columns.enumerated() {
      add(column, at: plot.x(place, of: columns.count), plot, columns.count, to: &drawing)
    }
    for (number, name) in rows.enumerated() {
      add(columns, name, plot, y: rowsTop + 17 * Double(number), to: &drawing)
    }
    return ChartPlan.Sketch(
      drawing: drawing, description: words.charts.byQuarter(columns.map { told($0, rows, words) }))
  }

  private static func add(
    _ column: ChartColumn, at x: Double, _ plot: Plot, _ count: Int, to drawing: inout Drawing
  ) {
    guard let share = column["recurring_share"], share.number != nil else { return }
    let width = min(30, plot.box.width / Double(count) * 0.66)
    let foot = plot.y(0)
    func box(_ tickets: Double) -> Drawing.Box {
      Drawing.Box(
        x: x - width / 2, y: plot.y(tickets), width: width, height: foot - plot.y(tickets))
    }
    let recurring = column["recurring_tickets"]?.number ?? 0
    let title = told(column, [], drawing.words)
    drawing.bar(box(Double(share.n)), .outline, title: title)
    drawing.bar(box(recurring), .tint, title: title)
    drawing.lines(
      drawing.words.charts.short(share), above: Drawing.Point(x: x, y: plot.y(Double(share.n)) - 5))
  }

  /// A measure's counts, each under its quarter.
  private static func add(
    _ columns: [ChartColumn], _ name: String, _ plot: Plot, y: Double, to drawing: inout Drawing
  ) {
    let words = drawing.words
    drawing.text(
      ChartText(words.charts.familyCount(name), .small, within: 66), at: Drawing.Point(x: 8, y: y))
    for (place, column) in columns.enumerated() {
      drawing.text(
        ChartText(
          column[name].flatMap { $0.number == nil ? nil : words.value($0) } ?? "–", .small, .middle),
        at: Drawing.Point(x: plot.x(place, of: columns.count), y: y))
    }
  }

  private static func told(
    _ column: ChartColumn, _ counts: [String], _ words: Words
  ) -> String {
    let share = column["recurring_share"]
    let told = counts.compactMap { name in
      column[name].map { "\(words.charts.familyCount(name)) \(words.value($0))" }
    }
    return ([words.charts.told(share, of: column)] + (share == nil ? [] : told))
      .joined(separator: ", ")
  }
}

extension ChartPlan {
  static let recurringIssues = ChartPlan(
    name: "recurring-issues", title: \.charts.recurringIssues, place: .trend,
    lack: \.charts.noTicket, draw: RecurringIssues.sketch)
}
