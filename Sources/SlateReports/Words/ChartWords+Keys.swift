import SlateMeasures

/// What stands on pictures: how to read them, ticks, and labels that are short for want of room.
extension ChartWords {
  func trendKey(hasInterval: Bool, isProvisional: Bool) -> String {
    [
      hasInterval ? say("Upright lines: 95 % interval.") : say("One dot a quarter."),
      isProvisional ? say("Hollow: not over yet.") : nil,
    ].compactMap(\.self).joined(separator: " ")
  }

  func weeksKey(_ series: WeekSeries) -> String {
    guard series.limits != nil else {
      return say("Too few whole weeks for limits. Hollow: part week.")
    }
    return say("Beyond a limit: not the usual noise. Hollow: part week.")
  }

  /// - Parameter isHighest: not all tickets are asked for the target, some are for less.
  func shareKey(_ target: String?, isHighest: Bool, isCut: Bool) -> String {
    let dashed = target.map {
      isHighest ? say("Dashed: highest target, \($0).") : say("Dashed: target \($0).")
    }
    let parts = [
      say("Upright ends: 95 % interval."), dashed, isCut ? cut : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  var timesKey: String { say("● median, with its 95 % interval   ◆ 90th percentile   △ mean") }

  func timesScale(isCut: Bool) -> String {
    let scale = say("Each line is about four times the one before.")
    return isCut ? "\(scale) \(cut)" : scale
  }

  private var cut: String { say("Only those of most tickets.") }

  func recurringKey(isProvisional: Bool) -> String {
    let key = say("Columns: tickets opened; filled: of recurring issues, in %.")
    return isProvisional ? key + " " + say("Last: so far.") : key
  }

  func sidesKey(isByCategory: Bool) -> String {
    isByCategory
      ? say("Of tickets resolved, in all and in the largest categories.")
      : say("Of tickets resolved, in all and in the largest systems.")
  }

  func recoveryKey(before quarter: String?) -> String {
    say("Critical systems on each step.") + (quarter.map { " ◇ \($0)." } ?? "")
  }

  /// A tick: `95 %`, `99.5 %`, `15 min`, `20`.
  func tick(_ value: Double, _ unit: Measure.Unit) -> String {
    switch unit {
    case .share:
      words.percent(words.grouped(Millionths((value * 1000).rounded() / 10).description))
    case .hours: words.hours(Ratio(Int64((value * 3600).rounded()), 3600))
    default: words.grouped(Millionths(value).description)
    }
  }

  /// A label over a mark, a line each: a share without its sign, hours over minutes.
  func short(_ figure: PublishedFigure) -> [String] {
    let text = words.value(figure)
    switch figure.unit {
    case .share: return [text.replacing(words.percent(""), with: "")]
    case .hours:
      let parts = text.split(separator: words.hours("") + " ", maxSplits: 1)
      return parts.count == 2 ? [words.hours(String(parts[0])), String(parts[1])] : [text]
    default: return [text]
    }
  }
}

/// The words of single pictures.
extension ChartWords {
  func times(_ median: String, _ ninetieth: String?, _ mean: String?, n: Int) -> String {
    let parts = [
      say("median \(median)"), ninetieth.map { say("90th percentile \($0)") },
      mean.map { say("mean \($0)") },
    ]
    return withN(parts.compactMap(\.self).joined(separator: ", "), n)
  }

  /// Over a row: the median and, where it can be told, the 90th percentile.
  func timesLabel(_ median: String, _ ninetieth: PublishedFigure?) -> String {
    guard let ninetieth, ninetieth.number != nil else { return "● \(median)" }
    return "● \(median)   ◆ \(words.value(ninetieth))"
  }

  func familyCount(_ measure: String) -> String {
    switch measure {
    case "families_new": say("new")
    case "families_eliminated": say("eliminated")
    default: say("issues")
    }
  }

  func recoveryStep(_ step: String) -> String {
    switch step {
    case "proven": say("Proven: a restore test passed in time")
    case "complete": say("Complete: times, owner and people on record")
    case "current": say("Current: reviewed within a year")
    case "written": say("Written: a recovery document exists")
    default: say("None of it")
    }
  }

  func recoveryMove(_ measure: String, _ count: String) -> String {
    switch measure {
    case "recovery_moved_up": say("moved up: \(count)")
    case "recovery_moved_down": say("moved down: \(count)")
    default: say("failed tests: \(count)")
    }
  }
}
