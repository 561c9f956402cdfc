import SlateMeasures
import SlateModel

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

  static func limit(_ value: String, isRising: Bool) -> String {
    "\(isRising ? "at least" : "at most") \(value)"
  }

  /// Of policies that do not ask for the same: `90.0 % to 95.0 %`.
  static func objectives(_ lowest: String, _ highest: String) -> String {
    "\(lowest) to \(highest)"
  }

  /// `4 h 15 min (n 197)`.
  static func now(_ row: Scoreboard.Row) -> String {
    guard let figure = row.figure, figure.value != nil else { return row.words }
    return ChartWords.ofN(row.words, figure.n, figure.unit)
  }

  static func trend(_ row: Scoreboard.Row) -> String { row.trendWords.joined(separator: ", ") }

  /// What a test lets say of the change, and how near the status is to another.
  static func sayable(_ row: Scoreboard.Row) -> String {
    row.isTight ? "\(change(row)); one ticket would flip it" : change(row)
  }

  private static func change(_ row: Scoreboard.Row) -> String {
    switch row.change {
    case .improved: "improved, more than by chance"
    case .worsened: "worsened, more than by chance"
    case .rose: "higher, more than by chance"
    case .fell: "lower, more than by chance"
    case .unclear: "no clear change"
    case .untold(let obstacle): words(obstacle, row)
    }
  }

  private static func words(_ obstacle: Change.Obstacle, _ row: Scoreboard.Row) -> String {
    switch obstacle {
    case .firstQuarter: "first quarter reported"
    case .notReported: "not compared: last quarter was not reported"
    case .provisional: "not compared: not over"
    case .wasProvisional: "not compared: last quarter was told before its end"
    case .wasNotMeasured: "not compared: no figure last quarter"
    case .tooFew: "not compared: too few for a test"
    case .notMeasured: "cannot be said: \(lack(row))"
    }
  }

  /// Why a headline measure has no figure.
  private static func lack(_ row: Scoreboard.Row) -> String {
    let measure = row.headline.measure
    switch row.figure?.status {
    case .noCases where !row.hasPolicies && judged.contains(measure): return noPolicies
    case .noCases: return noCases[measure] ?? "nothing was resolved"
    case .tooSmall: return "too few tickets"
    default: return missing[measure] ?? "no tickets"
    }
  }

  private static let judged = ["sla_resolve_met_share", "sla_respond_met_share"]
  private static let noPolicies = "no SLA policy is configured"
  private static let noCases = [
    "sla_resolve_met_share": "no ticket has a verdict",
    "sla_respond_met_share": "no answer has a verdict", "recurring_share": "nothing was opened",
    "reopen_share_14d": "nothing seen for long enough",
  ]
  private static let missing = [
    "sla_respond_met_share": "no times of answers", "reopen_share_14d": "no log of changes",
    "recurring_share": "no subjects", "provider_share": "no sides known",
  ]

  /// `Resolved within target: worsened; largest contributions: P2 (91.7 % to 34.9 %, n 12 to 43) and ….`
  ///
  /// Medians have no parts, so of them it says only which moved most.
  static func moved(_ row: Scoreboard.Row, _ slices: [Contribution]) -> [Report.Run] {
    let parts = slices.map { "\(slice($0)) (\(told($0)))" }
    return [
      .strong("\(ReviewWords.name(row.headline.measure)):"),
      .plain(
        " \(verb(row.change)); \(lead(row.figure?.unit, parts.count)): \(Wording.enumeration(parts))."
      ),
    ]
  }

  private static func lead(_ unit: Measure.Unit?, _ count: Int) -> String {
    unit == .hours ? "moved most" : count == 1 ? "largest contribution" : "largest contributions"
  }

  private static func slice(_ slice: Contribution) -> String {
    switch (slice.dimension, slice.key) {
    case (.side, Side.provider.name): "work of the provider"
    case (.side, Side.internal.name): "work of the internal team"
    case (.side, _): "work of nobody's side"
    default: Wording.name(slice.key, most: 40)
    }
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
    case (let before?, let now?):
      "\(before.words) to \(now.words)"
        + (now.unit.isCount ? "" : ", n \(Wording.integer(before.n)) to \(Wording.integer(now.n))")
    case (nil, let now?): "none before, now \(now.words)"
    case (let before, nil): "\(before?.words ?? ""), none now"
    }
  }
}
