import SlateMeasures

extension Chart {
  /// The share resolved within target by priority, each with its 95 % interval.
  ///
  /// Nil where no priority has a verdict.
  static func slaByPriority(_ figures: Figures) -> Chart? {
    let rows = figures.rows.filter {
      $0.measure == "sla_resolve_met_share" && $0.by == .priority && $0.value != nil
    }
    guard !rows.isEmpty else { return nil }
    let (left, width, step) = (200.0, 360.0, 30.0)
    let bottom = 34 + step * Double(rows.count)
    var drawing = Drawing(width: 680, height: Int(bottom) + 30)
    for percent in stride(from: 0, through: 100, by: 25) {
      let x = left + width * Double(percent) / 100
      drawing.line(from: (x, 24), to: (x, bottom), "line")
      drawing.text("\(percent) %", x: x, y: bottom + 20, anchor: "middle", soft: true)
    }
    for (number, row) in rows.enumerated() {
      let middle = 40 + step * Double(number)
      let share = row.value?.approximation ?? 0
      drawing.text(String(row.key.prefix(26)), x: left - 10, y: middle + 4, anchor: "end")
      drawing.bar(x: left, y: middle - 8, width: width * share, height: 16, "mark")
      if let low = row.low, let high = row.high {
        let ends = (left + width * low.approximation, left + width * high.approximation)
        drawing.line(from: (ends.0, middle), to: (ends.1, middle), "whisker")
      }
      let label = "\(Wording.value(row)), n \(row.n)"
      drawing.text(label, x: left + width + 12, y: middle + 4)
    }
    return Chart(
      fileName: "sla-by-priority.svg", title: "Resolved within target by priority",
      description: rows.map { "\($0.key): \(Wording.value($0)) of \($0.n)" }
        .joined(separator: "; "),
      drawing: drawing)
  }
}
