import SlateMeasures

/// How the scoreboard speaks.
enum ScoreboardWords {
  static let caption = "The headline measures, fixed in advance; the trend goes up to eight quarters back"
  static let noneSet = "none set"
  static let noTarget = "no target"

  static func header(_ isProvisional: Bool) -> [String] {
    [
      "Measure", isProvisional ? "This quarter (provisional)" : "This quarter", "Last quarter",
      "Trend", "Target", "Status", "What can be said",
    ]
  }

  /// `objectives 90.0 % to 95.0 %`.
  static func objectives(_ lowest: String, _ highest: String) -> String {
    "objectives \(lowest) to \(highest)"
  }

  /// `4 h 15 min (n 197), mean 9 h 13 min`.
  static func now(_ figure: Figure?, _ companion: Figure?) -> String {
    guard let figure, figure.value != nil else { return Wording.value(figure) }
    let words = ChartWords.ofN(Wording.value(figure), figure.n, figure.unit)
    guard let companion, companion.value != nil else { return words }
    return "\(words), mean \(Wording.value(companion))"
  }

  static func trend(_ row: Scoreboard.Row) -> String { row.trendWords.joined(separator: ", ") }

  /// What a test lets say of the change, and how near the status is to another.
  static func sayable(_ row: Scoreboard.Row) -> String {
    guard row.isTight else { return change(row) }
    return "\(change(row)); one ticket would flip \(row.status)"
  }

  private static func change(_ row: Scoreboard.Row) -> String {
    switch row.change {
    case .improved: "improved: more than chance explains"
    case .worsened: "worsened: more than chance explains"
    case .rose: "higher: more than chance explains"
    case .fell: "lower: more than chance explains"
    case .unclear: "no clear change: chance may explain it"
    case .untold(let obstacle): words(obstacle, row.figure)
    }
  }

  private static func words(_ obstacle: Change.Obstacle, _ figure: Figure?) -> String {
    switch obstacle {
    case .firstQuarter: "no quarter before to compare with"
    case .notReported: "not compared: last quarter was not reported"
    case .provisional: "not compared: the quarter is not over"
    case .wasProvisional: "not compared: last quarter was not over when reported"
    case .wasNotMeasured: "not compared: last quarter has no figure"
    case .tooFew: "not compared: too few for a test"
    case .notMeasured:
      switch figure?.status {
      case .noCases: "cannot be said: no ticket to tell it of"
      case .tooSmall: "cannot be said: too few tickets"
      default: "cannot be said: its input is missing"
      }
    }
  }

  /// `Resolved within target worsened. Most of it came, by priority, from P3 (92.5 % of 120, now …)…`.
  static func moved(_ row: Scoreboard.Row, _ slices: [Contribution]) -> [Report.Run] {
    let parts = slices.map { slice in
      "by \(dimension(slice.dimension)) from \(Wording.name(slice.key)) (\(told(slice)))"
    }
    return [
      .strong("\(ReviewWords.name(row.headline.measure)) \(verb(row.change))."),
      .plain(" Most of it came \(parts.joined(separator: ", "))."),
    ]
  }

  private static func verb(_ change: Change) -> String {
    switch change {
    case .improved: "improved"
    case .worsened: "worsened"
    case .rose: "rose"
    default: "fell"
    }
  }

  private static func dimension(_ dimension: Dimension) -> String { dimension.name }

  private static func told(_ slice: Contribution) -> String {
    let (before, now) = (slice.before?.wordsOfN ?? "none", slice.now?.wordsOfN ?? "none")
    return "\(before) before, \(now) now"
  }
}
