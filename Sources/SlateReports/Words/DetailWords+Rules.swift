import SlateMeasures
import SlateModel

/// The rules in force, told for people.
extension DetailWords {
  var thresholds: String { say("Thresholds") }
  var thresholdHeader: [String] { say(["Measure", "GREEN", "AMBER"]) }
  var policies: String { say("SLA policies") }
  var policyCaption: String { say("SLA policies, the first that matches a ticket counts") }
  var policyHeader: [String] {
    say([
      "No.", "For", "Answer within", "Resolve within", "Objective", "Besides", "Tickets",
    ])
  }
  var calendars: String { say("Calendars") }
  var calendarHeader: [String] {
    say([
      "Calendar", "Time zone", "Hours", "Holidays and holiday files", "Exceptional days",
    ])
  }
  var states: String { say("States") }
  var stateHeader: [String] { say(["State", "Taken for", "Rows of tickets and events"]) }
  var sides: String { say("Sides") }
  var sideHeader: [String] { say(["What", "Name or pattern", "Side"]) }
  var team: String { say("team") }
  var accountableFor: String { say("accountable for") }

  func accountable(_ responsibility: Responsibility) -> String {
    switch responsibility {
    case .internal: words.side(.internal)
    case .provider: words.side(.provider)
    case .shared: say("shared")
    }
  }
  var recurringRules: String { say("Recognising recurring issues") }
  var noTarget: String { say("no target") }

  func recurring(minimum: Int, synonyms: Int, stopWords: Int) -> String {
    say(
      """
      Recurring: \(minimum) tickets or more, on two days or more, from two requesters or more. \
      Of the configuration: synonyms \(synonyms), stop words \(stopWords).
      """)
  }

  func defaultCalendar(_ name: String?) -> String {
    name.map { say("The default calendar is \($0).") }
      ?? say("There is no default calendar: 24x7 stands in, and after-hours load is not measured.")
  }

  /// `priority 1*; side provider`; every ticket where nothing is asked.
  func condition(_ condition: TicketCondition) -> String {
    let asked = TicketCondition.Key.allCases.compactMap { key in
      condition[key].map { patterns in
        "\(key.name) \(patterns.map(\.value.text).joined(separator: say(" or ")))"
      }
    }
    return asked.isEmpty ? say("every ticket") : asked.joined(separator: "; ")
  }

  func span(_ span: ServiceTarget.Span) -> String {
    switch span {
    case .seconds(let seconds): words.hours(Ratio(seconds, 3600))
    case .businessDays(let days): say(Int(days), "\(days) business day", "\(days) business days")
    }
  }

  func objective(_ policy: ServicePolicy) -> String {
    func asked(_ target: ServiceTarget?) -> String? {
      target.flatMap(policy.objective).map {
        words.limit(Ratio(Int64(($0 * 1_000_000).rounded()), 1_000_000))
      }
    }
    return [
      asked(policy.respond).map { say("answer \($0)") },
      asked(policy.resolve).map { say("resolution \($0)") },
    ].compactMap(\.self).joined(separator: ", ")
  }

  func exceptions(_ policy: ServicePolicy) -> String {
    [
      policy.pauseStopsResponse ? say("pauses stop the answer's clock") : nil,
      policy.priorityAt == .opening ? say("the priority at opening counts") : nil,
    ].compactMap(\.self).joined(separator: "; ")
  }

  /// `mon 09:00-12:30 13:00-17:30; sat 18:00-46:00`, days of equal hours together.
  func week(_ hours: WeeklyHours) -> String {
    func clock(_ minutes: Int) -> String {
      [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
    var groups: [(days: [Weekday], hours: String)] = []
    for day in Weekday.allCases where !hours[day].isEmpty {
      let spans = hours[day].map { "\(clock($0.value.start))-\(clock($0.value.end))" }
        .joined(separator: " ")
      if groups.last?.hours == spans, groups.last?.days.last?.rawValue == day.rawValue - 1 {
        groups[groups.count - 1].days.append(day)
      } else {
        groups.append(([day], spans))
      }
    }
    return groups.map { group in
      let (first, last) = (group.days[0].key, group.days[group.days.count - 1].key)
      return (first == last ? first : say("\(first) to \(last)")) + " \(group.hours)"
    }.joined(separator: "; ")
  }
}
