/// What `slate.json` says, with the defaults for what it does not say.
///
/// Names of zones, formats, encodings and files are kept as written, each with its place: whether
/// they exist is found out by those who use them.
package struct Configuration: Sendable {
  package var organisation: String?
  package var provider: String?
  /// A code of BCP 47 for what people read in the reports; English without one.
  package var language: Placed<String>?
  /// An IANA zone for times that state none and for the report.
  package var timeZone: Placed<String>?
  /// The month, 1 to 12, with which a fiscal year begins.
  package var fiscalYearStart = 1
  package var inputs = ConfiguredInputs()
  package var teams = TeamSides()
  /// In the order in which they were written; `24x7` is never among them.
  package var calendars: [CalendarDeclaration] = []
  /// Without one: 24x7, and after-hours load is not measured.
  package var defaultCalendar: Placed<String>?
  /// Tried in order; the first whose condition matches is a ticket's policy.
  package var policies: [ServicePolicy] = []
  package var states = StateRules.defaults
  package var responsibilities = ResponsibilityMap()
  package var recurring = RecurrenceRules()
  package var thresholds: [MeasureThreshold] = []

  private init() {}

  /// What holds where there is no `slate.json`.
  package static let defaults = Configuration()

  /// The calendar that always exists and that no declaration may call itself.
  package static let aroundTheClock = "24x7"
}
