import SlateMeasures

/// How the scoreboard speaks.
enum ScoreboardWords {
  static let caption = "The headline measures, fixed in advance"
  static let note =
    "Only the scoreboard is tested; a change is called one only where its test tells it from chance."
  static let noneSet = "none"
  static let noTarget = "no target"

  static func header(_ isProvisional: Bool) -> [String] {
    [
      "Measure", isProvisional ? "This quarter (provisional)" : "This quarter", "Last",
      "Trend", "Target", "Status", "Can be said",
    ]
  }

  /// Of policies that do not ask for the same: `90.0 % to 95.0 %`.
  static func objectives(_ lowest: String, _ highest: String) -> String {
    "\(lowest) to \(highest)"
  }

  /// `4 h 15 min (n 197)`.
  static func now(_ figure: Figure?) -> String {
    guard let figure, figure.value != nil else { return Wording.value(figure) }
    return ChartWords.ofN(Wording.value(figure), figure.n, figure.unit)
  }

  static func trend(_ row: Scoreboard.Row) -> String { row.trendWords.joined(separator: ", ") }

  /// What a test lets say of the change, and how near the status is to another.
  static func sayable(_ row: Scoreboard.Row) -> String {
    row.isTight ? "\(change(row)); one ticket would flip it" : change(row)
  }

  private static func change(_ row: Scoreboard.Row) -> String {
    switch row.change {
    case .improved: "improved, beyond chance"
    case .worsened: "worsened, beyond chance"
    case .rose: "higher, beyond chance"
    case .fell: "lower, beyond chance"
    case .unclear: "no clear change"
    case .untold(let obstacle): words(obstacle, row.figure)
    }
  }

  private static func words(_ obstacle: Change.Obstacle, _ figure: Figure?) -> String {
    switch obstacle {
    case .firstQuarter: "no quarter before to compare with"
    case .notReported: "not compared: last quarter was not reported"
    case .provisional: "not compared: not over"
    case .wasProvisional: "not compared: last quarter was told before its end"
    case .wasNotMeasured: "not compared: no figure last quarter"
    case .tooFew: "not compared: too few for a test"
    case .notMeasured:
      switch figure?.status {
      case .noCases: "cannot be said: no such ticket"
      case .tooSmall: "cannot be said: too few tickets"
      default: "cannot be said: its input is missing"
      }
    }
  }

  /// `Resolved within target worsened, mostly in P2 (91.7 % to 34.9 %), ERP (…) and provider (…).`
  static func moved(_ row: Scoreboard.Row, _ slices: [Contribution]) -> [Report.Run] {
    let parts = slices.map { "\(Wording.name($0.key, most: 40)) (\(told($0)))" }
    return [
      .strong("\(ReviewWords.name(row.headline.measure)) \(verb(row.change))"),
      .plain(", mostly in \(Wording.enumeration(parts))."),
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

  private static func told(_ slice: Contribution) -> String {
    switch (slice.before, slice.now) {
    case (let before?, let now?): "\(before.words) to \(now.words)"
    case (nil, let now?): "none before, now \(now.words)"
    case (let before, nil): "\(before?.words ?? ""), none now"
    }
  }
}
