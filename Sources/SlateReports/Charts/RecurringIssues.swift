import SlateMeasures

/// The tickets of recurring issues among all that were opened, quarter by quarter, and what became of
/// the issues.
enum RecurringIssues {
  /// Counted under the columns, where they are measured.
  private static let counts = ["recurring_families", "families_new", "families_eliminated"]

  static func sketch(_ plan: ChartPlan, _ figures: ChartFigures) -> ChartPlan.Sketch? {
    let columns = figures.columns
    let shares = columns.map { $0["recurring_share"] }
    guard shares.contains(where: { $0?.number != nil }) else { return nil }
    let rows = counts.filter { name in columns.contains { $0[name]?.number != nil } }
    let plot = Plot(
      box: Drawing.Box(x: 66, y: 66, width: 366, height: 130),
      scale: LinearScale(
        holding: [0] + shares.map { Double($0?.n ?? 0) }, within: Measure.Unit.tickets.bounds,
        least: 1))
    let rowsTop = plot.box.y + plot.box.height + 48
    var drawing = Drawing(plan.name, height: rowsTop + 17 * Double(rows.count))
    drawing.heading(
      plan.title, ChartWords.recurringKey(isProvisional: figures.now.isProvisional))
    drawing.ticks(plot, in: .tickets)
    drawing.quarters(columns, under: plot)
    for (place, column) in columns.enumerated() {
      add(column, at: plot.x(place, of: columns.count), plot, columns.count, to: &drawing)
    }
    for (number, name) in rows.enumerated() {
      add(columns, name, plot, y: rowsTop + 17 * Double(number), to: &drawing)
    }
    return ChartPlan.Sketch(
      drawing: drawing, description: ChartWords.byQuarter(columns.map { words($0, rows) }))
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
    drawing.bar(box(Double(share.n)), .outline, title: words(column, []))
    drawing.bar(box(recurring), .tint, title: words(column, []))
    drawing.lines(
      ChartWords.short(share), above: Drawing.Point(x: x, y: plot.y(Double(share.n)) - 5))
  }

  /// A measure's counts, each under its quarter.
  private static func add(
    _ columns: [ChartColumn], _ name: String, _ plot: Plot, y: Double, to drawing: inout Drawing
  ) {
    drawing.text(
      ChartText(ChartWords.familyCount(name), .small, within: 66), at: Drawing.Point(x: 8, y: y))
    for (place, column) in columns.enumerated() {
      drawing.text(
        ChartText(
          column[name].flatMap { $0.number == nil ? nil : $0.words } ?? "–", .small, .middle),
        at: Drawing.Point(x: plot.x(place, of: columns.count), y: y))
    }
  }

  private static func words(_ column: ChartColumn, _ counts: [String]) -> String {
    guard let share = column["recurring_share"] else {
      return "\(column.title) \(HistoryWords.notReported)"
    }
    let told = counts.compactMap { name in
      column[name].map { "\(ChartWords.familyCount(name)) \($0.words)" }
    }
    return (["\(column.title) \(share.wordsOfN)"] + told).joined(separator: ", ")
  }
}

extension ChartPlan {
  static let recurringIssues = ChartPlan(
    name: "recurring-issues", title: ChartWords.recurringIssues, place: .trend,
    lack: ChartWords.noTicket, draw: RecurringIssues.sketch)
}
