import SlateMeasures
import SlateModel

/// How the scoreboard speaks.
struct ScoreboardWords: WordGroup {
  let words: Words

  var caption: String { say("The headline measures, fixed in advance") }
  var note: String {
    say(
      """
      Only the scoreboard is tested; a change is called one only where its test tells it \
      from chance.
      """)
  }
  var noneSet: String { say("none") }

  func status(_ status: TargetStatus) -> String {
    switch status {
    case .green: say("GREEN")
    case .amber: say("AMBER")
    case .red: say("RED")
    case .notMeasured: words.notMeasured
    case .withheld: words.withheld
    case .noTarget: say("no target")
    }
  }

  func header(_ isProvisional: Bool) -> [String] {
    let now = isProvisional ? say("This quarter (provisional)") : say("This quarter")
    return [say("Measure"), now] + say(["Last", "Trend", "Target", "Status", "Can be said"])
  }

  func limit(_ value: String, isRising: Bool) -> String {
    isRising ? say("at least \(value)") : say("at most \(value)")
  }

  /// Of policies that do not ask for the same: `90.0 % to 95.0 %`.
  func objectives(_ lowest: String, _ highest: String) -> String {
    say("\(lowest) to \(highest)")
  }

  /// `4 h 15 min (n 197)`.
  func now(_ row: Scoreboard.Row) -> String {
    guard let figure = row.figure, figure.value != nil else { return row.words }
    return words.charts.ofN(row.words, figure.n, figure.unit)
  }

  func trend(_ row: Scoreboard.Row) -> String { row.trendWords.joined(separator: ", ") }

  /// What a test lets say of the change, and how near the status is to another.
  func sayable(_ row: Scoreboard.Row) -> String {
    row.isTight ? say("\(change(row)); one ticket would flip it") : change(row)
  }

  private func change(_ row: Scoreboard.Row) -> String {
    switch row.change {
    case .improved: say("improved, more than by chance")
    case .worsened: say("worsened, more than by chance")
    case .rose: say("higher, more than by chance")
    case .fell: say("lower, more than by chance")
    case .unclear: say("no clear change")
    case .untold(let obstacle): reason(obstacle, row)
    }
  }

  private func reason(_ obstacle: Change.Obstacle, _ row: Scoreboard.Row) -> String {
    switch obstacle {
    case .firstQuarter: say("first quarter reported")
    case .notReported: say("not compared: last quarter was not reported")
    case .provisional: say("not compared: not over")
    case .wasProvisional: say("not compared: last quarter was told before its end")
    case .wasNotMeasured: say("not compared: no figure last quarter")
    case .wasWithheld: say("not compared: withheld last quarter")
    case .tooFew: say("not compared: too few for a test")
    case .withheld: say("cannot be said: fewer than three people")
    case .notMeasured: say("cannot be said: \(lack(row))")
    }
  }

  /// Why a headline measure has no figure.
  private func lack(_ row: Scoreboard.Row) -> String {
    let measure = row.headline.measure
    switch row.figure?.status {
    case .noCases where !row.hasPolicies && Self.judged.contains(measure):
      return say("no SLA policy is configured")
    case .noCases: return noCases(measure)
    case .tooSmall: return say("too few tickets")
    default: return missing(measure)
    }
  }

  private static let judged = ["sla_resolve_met_share", "sla_respond_met_share"]

  private func noCases(_ measure: String) -> String {
    switch measure {
    case "sla_resolve_met_share": say("no ticket has a verdict")
    case "sla_respond_met_share": say("no answer has a verdict")
    case "recurring_share": say("nothing was opened")
    case "reopen_share_14d": say("nothing seen for long enough")
    default: say("nothing was resolved")
    }
  }

  private func missing(_ measure: String) -> String {
    switch measure {
    case "sla_respond_met_share": say("no times of answers")
    case "reopen_share_14d": say("no log of changes")
    case "recurring_share": say("no subjects")
    case "provider_share": say("no sides known")
    default: say("no tickets")
    }
  }
}
