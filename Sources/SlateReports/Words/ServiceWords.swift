import SlateMeasures
import SlateModel

/// How the review speaks of service.
enum ServiceWords {
  static let caption = "Service by priority and by the side that resolved"
  static let tickets = "Tickets"
  static let all = "All"
  static let noVerdict = "no verdict"
  static let noneLate = "0"
  static let nothingResolved = "No ticket was resolved in this quarter."

  /// The columns; those of which nothing is measured are left out.
  static let measures = [
    "sla_resolve_met_share", "sla_resolve_breached", "resolve_median_hours", "resolve_p90_hours",
    "resolve_mean_hours", "respond_median_hours", "watermelon_gap", "pause_dependent_share",
  ]

  static func column(_ measure: String) -> String { columns[measure] ?? ReviewWords.name(measure) }

  private static let columns = [
    "sla_resolve_met_share": "Within target", "sla_resolve_breached": "Late",
    "resolve_median_hours": "Median", "resolve_p90_hours": "90th percentile",
    "resolve_mean_hours": "Mean", "respond_median_hours": "To answer",
    "watermelon_gap": "Gap to requester",
    "pause_dependent_share": "Met by pausing",
  ]

  static func slice(_ dimension: Dimension, _ key: String) -> String {
    guard dimension == .side else { return Wording.name(key, most: 24) }
    return key == Side.unknown.name ? "side unknown" : key
  }

  static func storms(_ figure: Figure?, _ storms: [FamilyEntry]) -> String {
    let told = storms.map {
      "\(Wording.name($0.name)) (\(Wording.count($0.tickets, "ticket", "tickets")))"
    }
    return "Incident storms: \(Wording.value(figure)), \(Wording.list(told))."
  }

  static func lowered(_ figure: Figure, system: Figure?) -> String {
    let most =
      system.flatMap { ($0.value?.numerator ?? 0) > 1 ? $0 : nil }.map {
        ", most in \(Wording.name($0.key)) (\(Wording.value($0)))"
      } ?? ""
    return "Met only because the priority was changed: \(RiskWords.ofAll(figure)) met\(most)."
  }

  static func late(_ count: Int, open: Figure?) -> String {
    "Open at the end: \(Wording.value(open)), \(Wording.integer(count)) of them past their target."
  }

  static func waiting(_ old: Int, stuck: Figure?) -> String {
    let standing = stuck?.value.map { _ in "; stuck: \(RiskWords.ofAll(stuck))" } ?? ""
    return "Open for over thirty days: \(Wording.integer(old))\(standing)."
  }

  static func reviewed(_ figure: Figure) -> String {
    "Major incidents reviewed within two weeks: \(RiskWords.ofAll(figure))."
  }

  static func outsideLane(_ figure: Figure) -> String {
    "Resolved by the side that is not accountable: \(RiskWords.ofAll(figure))."
  }

  static func disagreements(_ figure: Figure) -> String {
    "The tool's own verdict differs from slate's: \(RiskWords.ofAll(figure))."
  }

  static func satisfied(_ good: Figure, responses: Figure?) -> String {
    let answered = responses?.value.map { _ in
      "; \(Wording.value(responses)) of the resolved were rated"
    }
    return "Satisfied: \(told(good)) answers\(answered ?? "")."
  }

  private static func told(_ figure: Figure) -> String { RiskWords.ofAll(figure) }
}
