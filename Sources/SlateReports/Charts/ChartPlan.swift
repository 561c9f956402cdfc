/// A picture that a quarter's report may have: its file, its title, where it stands, how it is drawn.
struct ChartPlan: Sendable {
  /// The part of the report that it belongs to.
  enum Place: CaseIterable, Sendable { case trend, service, sides, knowledge, detail }

  /// What it shows, drawn and in words.
  struct Sketch: Sendable {
    let drawing: Drawing
    let description: String
  }

  /// Of its file, without the ending.
  let name: String
  let title: @Sendable (Words) -> String
  let place: Place
  /// What the figures lack where there is nothing to draw.
  let lack: @Sendable (Words) -> String
  /// Nil where there is nothing to draw.
  let draw: @Sendable (ChartPlan, ChartFigures) -> Sketch?

  /// That there is nothing to draw, and why.
  func absence(_ words: Words) -> String { "\(title(words)): \(lack(words))" }

  func chart(_ figures: ChartFigures) -> Chart? {
    draw(self, figures).map {
      Chart(title: title(figures.words), description: $0.description, drawing: $0.drawing)
    }
  }
}

extension ChartPlan {
  /// In the order in which they stand in the report.
  static let all: [ChartPlan] = [
    .metShareTrend, .recurringIssues, .slaByPriority, .resolutionTimes, .whoResolvesWhat,
    .recoveryLadder, .medianTrend, .openedTrend,
  ]
}
