/// The calendars of a run by name.
package struct CalendarBook: Sendable {
  /// The first is `24x7`, which always exists.
  package let names: [String]
  package let calendars: [BusinessCalendar]
  /// The configured default calendar; nil where there is none, and 24x7 stands in.
  package let configuredDefault: Int?

  /// - Parameters:
  ///   - declared: the configuration's calendars with their names, `24x7` not among them.
  ///   - defaultName: the name of the default calendar, which must be one of them or `24x7`.
  package init(declared: [(name: String, calendar: BusinessCalendar)] = [], defaultName: String?) {
    let names = [Configuration.aroundTheClock] + declared.map(\.name)
    self.names = names
    calendars = [.aroundTheClock] + declared.map(\.calendar)
    configuredDefault = defaultName.flatMap { names.firstIndex(of: $0) }
  }

  package var defaultIndex: Int { configuredDefault ?? 0 }

  /// The index of a calendar that the configuration names; the default one for nil.
  package func index(named name: String?) -> Int {
    name.flatMap { names.firstIndex(of: $0) } ?? defaultIndex
  }
}
