import SlateMeasures
import SlateModel

/// How the review speaks of service.
struct ServiceWords: WordGroup {
  let words: Words

  var caption: String { say("Service by priority and by the side that resolved") }
  var tickets: String { say("Tickets") }
  var noVerdict: String { say("no verdict") }
  static let noneLate = "0"
  var nothingResolved: String { say("No ticket was resolved in this quarter.") }

  /// The columns; those of which nothing is measured are left out.
  static let measures = [
    "sla_resolve_met_share", "sla_resolve_breached", "resolve_median_hours", "resolve_p90_hours",
    "resolve_mean_hours", "respond_median_hours", "watermelon_gap", "pause_dependent_share",
  ]

  func column(_ measure: String) -> String {
    switch measure {
    case "sla_resolve_met_share": say("Within target")
    case "sla_resolve_breached": say("Late")
    case "resolve_median_hours": say("Median")
    case "resolve_p90_hours": say("90th percentile")
    case "resolve_mean_hours": say("Mean")
    case "respond_median_hours": say("To answer")
    case "watermelon_gap": say("Gap to requester")
    case "pause_dependent_share": say("Met by pausing")
    default: words.measures.name(measure)
    }
  }

  func slice(_ dimension: Dimension, _ key: String) -> String {
    guard dimension == .side else { return Wording.name(key, most: 24) }
    let side = Side(name: key) ?? .unknown
    return side == .unknown ? say("side unknown") : words.side(side)
  }

  func storms(_ figure: Figure?, _ storms: [FamilyEntry]) -> String {
    let told = storms.map {
      "\(Wording.name($0.name)) (\(words.tickets($0.tickets)))"
    }
    return say("Incident storms: \(words.value(figure)), \(words.list(told)).")
  }

  func lowered(_ figure: Figure, system: Figure?) -> String {
    let met = say("Met only because the priority was changed: \(words.ofAll(figure)) met")
    guard let system, (system.value?.numerator ?? 0) > 1 else { return met + "." }
    return say("\(met), most in \(Wording.name(system.key)) (\(words.value(system))).")
  }

  func late(_ count: Int, open: Figure?) -> String {
    let (open, late) = (words.value(open), words.integer(count))
    return say(
      count, "Open at the end: \(open), \(late) of them past its target.",
      "Open at the end: \(open), \(late) of them past their target.")
  }

  func waiting(_ old: Int, stuck: Figure?) -> String {
    let open = say("Open for over thirty days: \(words.integer(old))")
    return stuck?.value == nil ? open + "." : say("\(open); stuck: \(words.ofAll(stuck)).")
  }

  func reviewed(_ figure: Figure) -> String {
    say("Major incidents reviewed within two weeks: \(words.ofAll(figure)).")
  }

  func outsideLane(_ figure: Figure) -> String {
    say("Resolved by the side that is not accountable: \(words.ofAll(figure)).")
  }

  func disagreements(_ figure: Figure) -> String {
    say("The tool's own verdict differs from slate's: \(words.ofAll(figure)).")
  }

  func satisfied(_ good: Figure, responses: Figure?) -> String {
    let share = words.ofAll(good)
    let answers = say(good.n, "Satisfied: \(share) answer", "Satisfied: \(share) answers")
    return responses?.value == nil
      ? answers + "."
      : say("\(answers); \(words.value(responses)) of the resolved were rated.")
  }
}
