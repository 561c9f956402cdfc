import SlateMeasures

/// How many critical systems stand on each step of recovery, the safest on top.
enum RecoveryLadder {
  private static let steps = ["proven", "complete", "current", "written", "none"]
  private static let moves = ["recovery_moved_up", "recovery_moved_down", "recovery_test_failed"]
  static func sketch(_ plan: ChartPlan, _ figures: ChartFigures) -> ChartPlan.Sketch? {
    let words = figures.words
    let rows = steps.compactMap { figures.now["recovery_\($0)"] }
    let systems = Double(rows.map(\.n).max() ?? 0)
    guard rows.count == steps.count, rows.allSatisfy({ $0.number != nil }), systems > 0 else {
      return nil
    }
    let moved = moves.compactMap { figures.now[$0] }.filter { $0.number != nil }
    let bands = RowBands(top: 62, count: rows.count)
    var drawing = Drawing(plan.name, height: bands.bottom + (moved.isEmpty ? 6 : 22), figures.words)
    let before = figures.before.flatMap { $0["recovery_none"]?.number == nil ? nil : $0 }
    drawing.heading(plan.title(words), words.charts.recoveryKey(before: before?.label))
    for (number, row) in rows.enumerated() {
      drawing.rowWords(
        words.charts.recoveryStep(steps[number]), words.of(words.value(row), row.n),
        y: bands.words(number))
      add(min(systems, row.number ?? 0), of: systems, bands, number, to: &drawing)
      if let then = before?["recovery_\(steps[number])"]?.number {
        drawing.mark(
          .diamond,
          at: Drawing.Point(x: RowBands.x(then / systems), y: bands.middle(number)), .hollow)
      }
    }
    let told = moved.map { words.charts.recoveryMove($0.measure, words.value($0)) }
    drawing.text(
      ChartText(told.joined(separator: " · "), .soft, within: RowBands.width),
      at: Drawing.Point(x: RowBands.left, y: bands.bottom + 12))
    let standing = zip(steps, rows).map {
      "\(words.charts.recoveryStep($0)): \(words.of(words.value($1), $1.n))"
    }
    return ChartPlan.Sketch(drawing: drawing, description: words.charts.list(standing + told))
  }

  /// A bar cut into systems, so that they can be counted.
  private static func add(
    _ count: Double, of systems: Double, _ bands: RowBands, _ row: Int, to drawing: inout Drawing
  ) {
    drawing.bar(bands.bar(row, to: 1), .outline)
    guard count > 0 else { return }
    let bar = bands.bar(row, to: count / systems)
    drawing.bar(bar, .tint)
    guard systems <= 30 else { return }
    for system in stride(from: 1, to: count, by: 1) {
      let x = RowBands.x(system / systems)
      drawing.line(
        from: Drawing.Point(x: x, y: bar.y), to: Drawing.Point(x: x, y: bar.y + bar.height), .axis)
    }
  }
}

extension ChartPlan {
  static let recoveryLadder = ChartPlan(
    name: "recovery-ladder", title: \.charts.recoveryLadder, place: .knowledge,
    lack: \.charts.noRecovery, draw: RecoveryLadder.sketch)
}
