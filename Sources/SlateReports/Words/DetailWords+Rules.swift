import SlateMeasures
import SlateModel

/// The rules in force, told for people.
extension DetailWords {
  static let thresholds = "Thresholds"
  static let thresholdHeader = ["Measure", "GREEN", "AMBER"]
  static let policies = "SLA policies"
  static let policyCaption = "SLA policies, the first that matches a ticket counts"
  static let policyHeader = [
    "No.", "For", "Answer within", "Resolve within", "Objective", "Besides", "Tickets",
  ]
  static let calendars = "Calendars"
  static let calendarHeader = [
    "Calendar", "Time zone", "Hours", "Holidays and holiday files", "Exceptional days",
  ]
  static let states = "States"
  static let stateHeader = ["State", "Taken for", "Rows of tickets and events"]
  static let sides = "Sides"
  static let sideHeader = ["What", "Name or pattern", "Side"]
  static let team = "team"
  static let accountable = "accountable for"
  static let recurringRules = "Recognising recurring issues"
  static let noTarget = "no target"

  static func recurring(minimum: Int, synonyms: Int, stopWords: Int) -> String {
    "Recurring: \(minimum) tickets or more, on two days or more, from two requesters or more. Of the "
      + "configuration: synonyms \(synonyms), stop words \(stopWords)."
  }

  static func defaultCalendar(_ name: String?) -> String {
    name.map { "The default calendar is \($0)." }
      ?? "There is no default calendar: 24x7 stands in, and after-hours load is not measured."
  }

  /// `at least 95.0 %`; the direction is that of green against amber.
  static func limit(
    _ value: Double, _ amber: Double, _ unit: Measure.Unit?, _ green: Double? = nil
  ) -> String {
    let isRising = (green ?? value) >= amber
    let limit = Ratio(Int64((min(max(value, -1e12), 1e12) * 1_000_000).rounded()), 1_000_000)
    let words =
      switch unit {
      case .share: Wording.limit(limit)
      case .hours: Wording.hours(limit)
      default: Wording.grouped(limit.millionths.description)
      }
    return ScoreboardWords.limit(words, isRising: isRising)
  }

  /// `priority 1*; side provider`; every ticket where nothing is asked.
  static func condition(_ condition: TicketCondition) -> String {
    let asked = TicketCondition.Key.allCases.compactMap { key in
      condition[key].map { patterns in
        "\(key.name) \(patterns.map(\.value.text).joined(separator: " or "))"
      }
    }
    return asked.isEmpty ? "every ticket" : asked.joined(separator: "; ")
  }

  static func span(_ span: ServiceTarget.Span) -> String {
    switch span {
    case .seconds(let seconds): Wording.hours(Ratio(seconds, 3600))
    case .businessDays(let days): days == 1 ? "1 business day" : "\(days) business days"
    }
  }

  static func objective(_ policy: ServicePolicy) -> String {
    [("answer", policy.respond), ("resolution", policy.resolve)].compactMap { name, target in
      target.flatMap(policy.objective).map {
        "\(name) \(Wording.share(Ratio(Int64(($0 * 1_000_000).rounded()), 1_000_000)))"
      }
    }.joined(separator: ", ")
  }

  static func exceptions(_ policy: ServicePolicy) -> String {
    [
      policy.pauseStopsResponse ? "pauses stop the answer's clock" : nil,
      policy.priorityAt == .opening ? "the priority at opening counts" : nil,
    ].compactMap(\.self).joined(separator: "; ")
  }

  /// `mon 09:00-12:30 13:00-17:30; sat 18:00-46:00`, days of equal hours together.
  static func week(_ hours: WeeklyHours) -> String {
    func clock(_ minutes: Int) -> String {
      [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
    var groups: [(days: [Weekday], hours: String)] = []
    for day in Weekday.allCases where !hours[day].isEmpty {
      let words = hours[day].map { "\(clock($0.value.start))-\(clock($0.value.end))" }
        .joined(separator: " ")
      if groups.last?.hours == words, groups.last?.days.last?.rawValue == day.rawValue - 1 {
        groups[groups.count - 1].days.append(day)
      } else {
        groups.append(([day], words))
      }
    }
    return groups.map { group in
      let (first, last) = (group.days[0].key, group.days[group.days.count - 1].key)
      return (first == last ? first : "\(first) to \(last)") + " \(group.hours)"
    }.joined(separator: "; ")
  }
}

/// Verdicts of the export, systems, and the quality of the data.
extension DetailWords {
  static let verdictCaption = "Resolutions of the quarter with both verdicts"
  static let verdictHeader = ["The export's verdict", "Here met", "Here breached"]
  static let exportMet = "met"
  static let exportBreached = "breached"
  static let differingCaption = "Tickets of which the two differ"
  static let differingHeader = [
    "Ticket", "Priority", "Policy", "Took", "Target", "Paused", "Here", "In the export",
  ]
  static let systemCaption = "Areas and systems with what is known of each"
  static let systemHeader = [
    "Area", "Kind", "Critical", "Accountable", "Opened", "Resolved within target",
    "Time to resolve, median", "Recovery", "Recovery before",
  ]
  static let warnings = "What the run had to say"
  static let rejections = "Rows that could not be used, by reason"
  static let rejectionHeader = ["File", "Column", "Reason", "Rows"]
  static let strangeTeams = "Teams of no known side, by tickets of the quarter"
  static let strangePeople = "People of no known side who resolved tickets of the quarter"
}
