import SlateModel

/// Turns a JSON5 document into a configuration and notes every fault on the way.
///
/// A faulty value leaves its default in force, so that the rest can be looked at.
struct ConfigurationDecoder {
  var configuration = Configuration.defaults
  private var faults: [(fault: ConfigurationFault, place: SourcePlace?)] = []

  init() {}

  mutating func report(_ fault: ConfigurationFault, at place: SourcePlace?) {
    faults.append((fault, place))
  }

  var faultCount: Int { faults.count }

  /// By place; at one place, in the order in which they were found.
  func problems(in file: String) -> [Problem] {
    let start = SourcePlace(line: 0, column: 0)
    let ordered = faults.enumerated().sorted { left, right in
      (left.element.place ?? start, left.offset) < (right.element.place ?? start, right.offset)
    }
    return ordered.map { $0.element.fault.problem(in: file, at: $0.element.place) }
  }

  mutating func decode(_ document: JSON5Value) {
    let keys = [
      "organisation", "provider", "language", "timeZone", "fiscalYearStart", "inputs", "teams",
      "calendars", "defaultCalendar", "policies", "states", "responsibilities", "recurring",
      "thresholds",
    ]
    guard let fields = fields(of: document, named: "slate.json", known: keys) else { return }
    configuration.organisation = fields["organisation"].flatMap { text($0) }?.value
    configuration.provider = fields["provider"].flatMap { text($0) }?.value
    configuration.language = fields["language"].flatMap { text($0) }
    configuration.timeZone = fields["timeZone"].flatMap { text($0) }
    if let month = fields["fiscalYearStart"].flatMap({ wholeNumber($0, in: .month) }) {
      configuration.fiscalYearStart = month
    }
    if let inputs = fields["inputs"] { configuration.inputs = self.inputs(inputs) }
    if let teams = fields["teams"] { configuration.teams = teamSides(teams) }
    if let calendars = fields["calendars"] {
      configuration.calendars = self.calendars(calendars)
    }
    configuration.defaultCalendar = fields["defaultCalendar"].flatMap { calendarName($0) }
    if let policies = fields["policies"] { configuration.policies = self.policies(policies) }
    if let states = fields["states"] { configuration.states = stateRules(states) }
    if let responsibilities = fields["responsibilities"] {
      configuration.responsibilities = responsibilityMap(responsibilities)
    }
    if let recurring = fields["recurring"] {
      configuration.recurring = recurrenceRules(recurring)
    }
    if let thresholds = fields["thresholds"] {
      configuration.thresholds = self.thresholds(thresholds)
    }
  }
}
