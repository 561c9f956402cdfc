import SlateMeasures

/// The words of the pictures, in one place.
enum ChartWords {
  static let heading = "Charts"
  static let all = "All"
  static let provider = "provider"
  static let ownTeam = "internal"
  static let targetLabel = "target"
  static let mean = "mean"
  static let upperLimit = "upper limit"
  static let lowerLimit = "lower limit"
  static let noCases = "no cases"
  static let partOfIt = "(part of the week)"

  static let slaByPriority = "Resolved within target by priority"
  static let resolutionTimes = "Time to resolve by priority"
  static let recurringIssues = "Tickets of recurring issues by quarter"
  static let whoResolvesWhat = "Who resolves what"
  static let recoveryLadder = "Recovery of critical systems"

  static let noQuarter = "no picture, because no quarter has a value."
  static let noVerdict = "no picture, because no ticket with a priority has a verdict."
  static let nothingResolved = "no picture, because no ticket was resolved."
  static let noTicket = "no picture, because no quarter has a ticket that was opened."
  static let noSide = "no picture, because nothing was resolved by a known side."
  static let noRecovery = "no picture, because the steps are not measured."

  static func trend(_ measure: String) -> String { "\(measure), by quarter" }

  static func of(_ value: String, _ n: Int) -> String { "\(value) of \(Wording.integer(n))" }

  /// What a figure says and of how many; a count alone, whose n is itself.
  static func ofN(_ value: String, _ n: Int, _ unit: Measure.Unit) -> String {
    switch unit {
    case .share: of(value, n)
    case .hours, .ratio, .handoffs: "\(value) (n \(Wording.integer(n)))"
    default: value
    }
  }

  static func list(_ parts: [String]) -> String { parts.joined(separator: "; ") + "." }

  static func byQuarter(_ parts: [String]) -> String { "By quarter: " + list(parts) }

  static func byWeek(_ parts: [String]) -> String { "By week: " + list(parts) }

  static func target(_ value: String) -> String { "Target: \(value)." }

  static func signals(_ weeks: [String], hasLimits: Bool) -> String {
    guard hasLimits else { return "Too few whole weeks for limits." }
    return weeks.isEmpty
      ? "No whole week lies outside the limits."
      : "Outside the limits: \(weeks.joined(separator: ", "))."
  }

  static func weeks(of quarter: String) -> String { "Weeks of \(quarter)" }
}
