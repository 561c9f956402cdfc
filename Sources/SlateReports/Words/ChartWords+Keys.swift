import SlateMeasures

/// What stands on pictures: how to read them, ticks, and labels that are short for want of room.
extension ChartWords {
  static func trendKey(hasInterval: Bool, isProvisional: Bool) -> String {
    [
      hasInterval ? "Upright lines: 95 % interval." : "One dot a quarter.",
      isProvisional ? "Hollow: not over yet." : nil,
    ].compactMap(\.self).joined(separator: " ")
  }

  static func weeksKey(_ series: WeekSeries) -> String {
    guard series.limits != nil else {
      return "Too few whole weeks for limits. Hollow: part week."
    }
    return "Beyond a limit: not the usual noise. Hollow: part week."
  }

  static func shareKey(_ target: String?, isCut: Bool) -> String {
    let target = target.map { " Dashed: target \($0)." } ?? ""
    return "Upright ends: 95 % interval." + target + (isCut ? cut : "")
  }

  static let timesKey = "● median, with its 95 % interval   ◆ 90th percentile   △ mean"

  static func timesScale(isCut: Bool) -> String {
    "Each line is about four times the one before." + (isCut ? cut : "")
  }

  private static let cut = " Only those of most tickets."

  static func recurringKey(isProvisional: Bool) -> String {
    "Columns: tickets opened; filled: of recurring issues, in %."
      + (isProvisional ? " Last: so far." : "")
  }

  static func sidesKey(isByCategory: Bool) -> String {
    "Of tickets resolved, in all and in the largest \(isByCategory ? "categories" : "systems")."
  }

  static func recoveryKey(before quarter: String?) -> String {
    "Critical systems on each step." + (quarter.map { " ◇ \($0)." } ?? "")
  }

  /// A tick: `95 %`, `99.5 %`, `15 min`, `20`.
  static func tick(_ value: Double, _ unit: Measure.Unit) -> String {
    switch unit {
    case .share:
      Millionths((value * 1000).rounded() / 10).description + " %"
    case .hours: Wording.hours(Ratio(Int64((value * 3600).rounded()), 3600))
    default: Millionths(value).description
    }
  }

  /// A label over a mark, a line each: a share without its sign, hours over minutes.
  static func short(_ figure: PublishedFigure) -> [String] {
    switch figure.unit {
    case .share: return [figure.words.replacing(" %", with: "")]
    case .hours:
      let parts = figure.words.split(separator: " h ", maxSplits: 1)
      return parts.count == 2 ? ["\(parts[0]) h", String(parts[1])] : [figure.words]
    default: return [figure.words]
    }
  }
}

/// The words of single pictures.
extension ChartWords {
  static func times(_ median: String, _ ninetieth: String?, _ mean: String?, n: Int) -> String {
    let parts = [
      "median \(median)", ninetieth.map { "90th percentile \($0)" }, mean.map { "mean \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ") + " (n \(Wording.integer(n)))"
  }

  /// Over a row: the median and, where it can be told, the 90th percentile.
  static func timesLabel(_ median: String, _ ninetieth: PublishedFigure?) -> String {
    guard let ninetieth, ninetieth.number != nil else { return "● \(median)" }
    return "● \(median)   ◆ \(ninetieth.words)"
  }

  static func familyCount(_ measure: String) -> String {
    switch measure {
    case "families_new": "new"
    case "families_eliminated": "eliminated"
    default: "issues"
    }
  }

  static func recoveryStep(_ step: String) -> String {
    switch step {
    case "proven": "Proven: a restore test passed in time"
    case "complete": "Complete: times, owner and people on record"
    case "current": "Current: reviewed within a year"
    case "written": "Written: a recovery document exists"
    default: "None of it"
    }
  }

  static func recoveryMove(_ measure: String, _ count: String) -> String {
    switch measure {
    case "recovery_moved_up": "moved up: \(count)"
    case "recovery_moved_down": "moved down: \(count)"
    default: "failed tests: \(count)"
    }
  }
}
