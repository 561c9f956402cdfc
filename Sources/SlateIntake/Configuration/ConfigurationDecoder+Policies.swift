import SlateModel

extension ConfigurationDecoder {
  /// To be called after the calendars have been read, whose names policies use.
  mutating func policies(_ field: Field) -> [ServicePolicy] {
    var policies: [ServicePolicy] = []
    // Those without a fault: a condition that was understood in part hides others by mistake.
    var understood: [ServicePolicy] = []
    for (index, element) in (elements(of: field) ?? []).enumerated() {
      let faultCountBefore = faultCount
      guard let policy = policy(element, at: index) else { continue }
      reportDaysOfNothing(policy)
      policies.append(policy)
      if faultCount == faultCountBefore {
        reportIfUnreachable(policy, after: understood)
        understood.append(policy)
      }
    }
    return policies
  }

  private mutating func policy(_ field: Field, at index: Int) -> ServicePolicy? {
    let known = [
      "when", "respond", "resolve", "calendar", "objective", "pauseStopsResponse", "priorityAt",
    ]
    guard let fields = fields(of: field, known: known) else { return nil }
    var policy = ServicePolicy(index: index, place: field.place)
    if let condition = fields["when"] { policy.condition = self.condition(condition) }
    policy.respond = fields["respond"].flatMap { target($0) }
    policy.resolve = fields["resolve"].flatMap { target($0) }
    policy.calendar = fields["calendar"].flatMap { calendarName($0) }
    policy.objective = fields["objective"].flatMap { number($0, in: .share) }
    policy.pauseStopsResponse = fields["pauseStopsResponse"].flatMap { boolean($0) } ?? false
    policy.priorityAt = fields["priorityAt"].flatMap { word($0) } ?? .current
    return policy
  }

  private mutating func condition(_ field: Field) -> TicketCondition {
    var condition = TicketCondition()
    let keys = TicketCondition.Key.allCases
    guard let fields = fields(of: field, known: keys.map(\.name)) else { return condition }
    for key in keys {
      guard let field = fields[key.name], let patterns = patterns(field) else { continue }
      if case .array(let elements) = field.value.content, elements.isEmpty {
        report(.emptyList(key: key.name), at: field.place)
      }
      if key == .side { reportUnmatchableSides(patterns) }
      condition[key] = patterns
    }
    return condition
  }

  private mutating func reportUnmatchableSides(_ patterns: [Placed<NamePattern>]) {
    let names = Side.allCases.map(\.name)
    for pattern in patterns where !names.contains(where: pattern.value.matches(folded:)) {
      let text = pattern.value.text
      let fault = ConfigurationFault.unmatchablePattern(
        text, key: "side", nearest: nearest(to: text, among: names), known: names)
      report(fault, at: pattern.place)
    }
  }

  /// A duration, or an object with a duration and what is special about it.
  private mutating func target(_ field: Field) -> ServiceTarget? {
    switch field.value.content {
    case .string:
      return span(field).map { ServiceTarget(span: $0, place: field.place) }
    case .object:
      let known = ["target", "calendar", "objective"]
      guard let fields = fields(of: field, known: known) else { return nil }
      let calendar = fields["calendar"].flatMap { calendarName($0) }
      let objective = fields["objective"].flatMap { number($0, in: .share) }
      guard let duration = fields["target"] else {
        report(.missingKey("target", in: field.key), at: field.place)
        return nil
      }
      return span(duration).map {
        ServiceTarget(
          span: $0, place: duration.place, calendar: calendar, objective: objective)
      }
    default: return reportType(of: field, expected: .target)
    }
  }

  private mutating func span(_ field: Field) -> ServiceTarget.Span? {
    guard case .string(let text) = field.value.content else {
      return reportType(of: field, expected: .target)
    }
    do throws(DurationFault) {
      return try ServiceTarget.Span(duration: text)
    } catch {
      report(.duration(text, error), at: field.place)
      return nil
    }
  }

  /// The name of a calendar that exists.
  mutating func calendarName(_ field: Field) -> Placed<String>? {
    guard let name = text(field) else { return nil }
    let known = configuration.calendars.map(\.name) + [Configuration.aroundTheClock]
    guard !known.contains(name.value) else { return name }
    let suggestion = nearest(to: name.value, among: known)
    report(.unknownCalendar(name.value, nearest: suggestion, known: known), at: name.place)
    return nil
  }

  /// Policies that take all of a later one's tickets together hide it. The priority of another moment
  /// may be another one, so a policy that asks for a priority hides only those that look at the same
  /// moment.
  private mutating func reportIfUnreachable(
    _ policy: ServicePolicy, after earlier: [ServicePolicy]
  ) {
    let able = earlier.filter {
      $0.condition[.priority] == nil || $0.priorityAt == policy.priorityAt
    }
    let alone = able.first { $0.condition.covers(policy.condition) }
    let hiding =
      alone.map { [$0] }
      ?? policy.condition.alternatives.map { part in able.first { $0.condition.covers(part) } }
      .reduce(into: [ServicePolicy?]()) { if !$0.contains($1) { $0.append($1) } }
    let others = hiding.compactMap(\.self).sorted { $0.index < $1.index }
    guard others.count == hiding.count, let first = others.first else { return }
    let fault = ConfigurationFault.unreachablePolicy(
      policy.index + 1, hiddenBy: others.map { $0.index + 1 }, at: first.place)
    report(fault, at: policy.place)
  }

  /// Business days of a calendar whose weekdays have no hours are no time at all.
  private mutating func reportDaysOfNothing(_ policy: ServicePolicy) {
    for target in [policy.respond, policy.resolve].compactMap(\.self) {
      let name = policy.calendarName(of: target) ?? configuration.defaultCalendar?.value
      guard case .businessDays = target.span,
        let calendar = configuration.calendars.first(where: { $0.name == name }),
        calendar.hours.isEmpty
      else { continue }
      report(.businessDaysOfNothing(calendar: calendar.name), at: target.place)
    }
  }
}
