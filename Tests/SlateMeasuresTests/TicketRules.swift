import SlateModel

private let nowhere = SourcePlace(line: 1, column: 1)

extension BusinessCalendar {
  /// Monday to Friday, 09:00 to 17:00.
  static func office(_ zone: ZoneRules = .utc) -> BusinessCalendar {
    let hours = [MinuteRange(start: 540, end: 1020)].compactMap(\.self)
    let weekly = (0..<7).map { $0 < 5 ? hours : [] }
    return BusinessCalendar(
      rules: CalendarRules(zone: zone.identifier, weekly: weekly), zone: zone)
  }
}

extension ServiceTarget {
  static func hours(_ hours: Int64, _ calendar: String? = nil) -> ServiceTarget {
    .seconds(hours * 3600, calendar)
  }

  static func seconds(_ seconds: Int64, _ calendar: String? = nil) -> ServiceTarget {
    ServiceTarget(
      span: .seconds(seconds), place: nowhere, calendar: calendar.map { Placed($0, at: nowhere) })
  }

  static func businessDays(_ days: Int64, _ calendar: String? = nil) -> ServiceTarget {
    ServiceTarget(
      span: .businessDays(days), place: nowhere,
      calendar: calendar.map { Placed($0, at: nowhere) })
  }
}

extension Configuration {
  /// Adds a policy behind the others.
  mutating func policy(
    when condition: [TicketCondition.Key: [String]] = [:], respond: ServiceTarget? = nil,
    resolve: ServiceTarget? = nil, calendar: String? = nil, pauseStopsResponse: Bool = false,
    priorityAt: PriorityMoment = .current
  ) {
    var policy = ServicePolicy(index: policies.count, place: nowhere)
    for (key, patterns) in condition {
      policy.condition[key] = patterns.map { Placed(NamePattern($0), at: nowhere) }
    }
    policy.respond = respond
    policy.resolve = resolve
    policy.calendar = calendar.map { Placed($0, at: nowhere) }
    policy.pauseStopsResponse = pauseStopsResponse
    policy.priorityAt = priorityAt
    policies.append(policy)
  }

  mutating func teams(internal own: [String], provider: [String]) {
    teams = TeamSides(
      own.map { TeamSides.Rule(pattern: Placed(NamePattern($0), at: nowhere), side: .internal) }
        + provider.map {
          TeamSides.Rule(pattern: Placed(NamePattern($0), at: nowhere), side: .provider)
        })
  }

  mutating func accountable(_ sides: [(String, Responsibility)]) {
    responsibilities = ResponsibilityMap(
      sides.map {
        ResponsibilityMap.Rule(
          pattern: Placed(NamePattern($0.0), at: nowhere), responsibility: $0.1)
      })
  }

  mutating func threshold(_ measure: String, green: Double, amber: Double) {
    thresholds.append(
      MeasureThreshold(measure: Placed(measure, at: nowhere), green: green, amber: amber))
  }

  mutating func synonym(_ word: String, _ meaning: String) {
    recurring.synonyms.append(
      RecurrenceRules.Synonym(
        word: Placed(word, at: nowhere), meaning: Placed(meaning, at: nowhere)))
  }

  mutating func stopWord(_ word: String) { recurring.stopWords.append(Placed(word, at: nowhere)) }
}

extension TicketTable {
  /// Names office hours and makes them the default calendar.
  mutating func keepsOfficeHours() {
    calendars = [("office", .office(zone))]
    configuration.defaultCalendar = Placed("office", at: nowhere)
  }
}
