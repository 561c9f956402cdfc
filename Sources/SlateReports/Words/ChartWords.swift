import SlateMeasures

/// What stands on pictures and is told of them.
struct ChartWords: WordGroup {
  let words: Words

  var heading: String { say("Charts") }
  var targetLabel: String { say("target") }
  var mean: String { say("mean") }
  var upperLimit: String { say("upper limit") }
  var lowerLimit: String { say("lower limit") }
  var noCases: String { say("no cases") }
  var partOfIt: String { say("(part of the week)") }

  var slaByPriority: String { say("Resolved within target by priority") }
  var resolutionTimes: String { say("Time to resolve by priority") }
  var recurringIssues: String { say("Tickets of recurring issues by quarter") }
  var whoResolvesWhat: String { say("Who resolves what") }
  var recoveryLadder: String { say("Recovery of critical systems") }

  var noQuarter: String { say("no picture, because no quarter has a value.") }
  var noVerdict: String { say("no picture, because no ticket with a priority has a verdict.") }
  var nothingResolved: String { say("no picture, because no ticket was resolved.") }
  var noTicket: String { say("no picture, because no quarter has a ticket that was opened.") }
  var noSide: String { say("no picture, because nothing was resolved by a known side.") }
  var noRecovery: String { say("no picture, because the steps are not measured.") }

  func trend(_ measure: String) -> String { say("\(measure), by quarter") }

  /// What a figure says and of how many: `94.0 % of 184`; without a value, why there is none.
  func ofN(_ figure: PublishedFigure) -> String {
    let value = words.value(figure)
    return figure.value.isEmpty ? value : ofN(value, figure.n, figure.unit)
  }

  /// A quarter with what it has of a measure.
  func told(_ figure: PublishedFigure?, of column: ChartColumn) -> String {
    "\(words.history.quarter(column)) \(figure.map(ofN) ?? words.history.notReported)"
  }

  /// The same of the parts; a count alone, whose n is itself.
  func ofN(_ value: String, _ n: Int, _ unit: Measure.Unit) -> String {
    switch unit {
    case .share: words.of(value, n)
    case .hours, .ratio, .handoffs: withN(value, n)
    default: value
    }
  }

  func withN(_ value: String, _ n: Int) -> String { say("\(value) (n \(words.integer(n)))") }

  func list(_ parts: [String]) -> String { parts.joined(separator: "; ") + "." }

  func byQuarter(_ parts: [String]) -> String { say("By quarter: ") + list(parts) }

  func byWeek(_ parts: [String]) -> String { say("By week: ") + list(parts) }

  func target(_ value: String) -> String { say("Target: \(value).") }

  func signals(_ weeks: [String], hasLimits: Bool) -> String {
    guard hasLimits else { return say("Too few whole weeks for limits.") }
    return weeks.isEmpty
      ? say("No whole week lies outside the limits.")
      : say("Outside the limits: \(weeks.joined(separator: ", ")).")
  }

  func weeks(of quarter: String) -> String { say("Weeks of \(quarter)") }
}
