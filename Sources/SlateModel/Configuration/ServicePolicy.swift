/// What was agreed for some tickets: how soon they are answered and resolved, and by whose hours.
package struct ServicePolicy: Sendable, Equatable {
  /// Its position among the policies, from 0.
  package var index: Int
  package var place: SourcePlace
  package var condition = TicketCondition()
  package var respond: ServiceTarget?
  package var resolve: ServiceTarget?
  /// For targets without a calendar of their own.
  package var calendar: Placed<String>?
  /// The share of tickets, above 0 and up to 1, that is to meet a target without one of its own.
  package var objective: Double?
  package var pauseStopsResponse = false
  package var priorityAt = PriorityMoment.current

  package init(index: Int, place: SourcePlace) {
    self.index = index
    self.place = place
  }

  /// The name of the calendar on which a target of this policy runs; nil is the default calendar.
  package func calendarName(of target: ServiceTarget) -> String? {
    (target.calendar ?? calendar)?.value
  }

  package func objective(of target: ServiceTarget) -> Double? { target.objective ?? objective }
}

/// Which priority of a ticket chooses its policy.
package enum PriorityMoment: String, CaseIterable, Sendable {
  case current
  case opening
}

/// A time within which something is to be done.
package struct ServiceTarget: Sendable, Equatable {
  /// A length of working time; always more than nothing.
  package enum Span: Sendable, Equatable {
    case seconds(Int64)
    /// Business days of the calendar.
    case businessDays(Int64)
  }

  package var span: Span
  package var place: SourcePlace
  package var calendar: Placed<String>?
  /// Above 0 and up to 1.
  package var objective: Double?

  package init(
    span: Span, place: SourcePlace, calendar: Placed<String>? = nil, objective: Double? = nil
  ) {
    self.span = span
    self.place = place
    self.calendar = calendar
    self.objective = objective
  }
}
