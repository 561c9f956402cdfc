package import SlateModel

/// What the clock alone needs: the zone and the calendars of a configuration.
package struct ClockInputs: Sendable {
  package let zone: ZoneRules
  /// Whether an option or the configuration names the zone; it is UTC otherwise.
  package let isZoneNamed: Bool
  package let book: CalendarBook
  package let warnings: [Problem]

  /// - Parameters:
  ///   - configurationPath: the file named on the command line.
  ///   - timeZone: the zone named on the command line.
  /// - Throws: every problem of the configuration and its calendars, in one go.
  package init(configurationPath: String?, timeZone: String?) throws(RunFailure) {
    var failure = RunFailure()
    let file = ConfigurationFile(path: configurationPath, &failure)
    let request = InputRequest(
      configuration: file.configuration, configurationPath: file.path, timeZone: timeZone)
    var (zone, isNamed) = (ZoneRules.utc, true)
    do throws(RunFailure) {
      (zone, isNamed) = try request.reportZone()
    } catch {
      failure.add(error)
    }
    var calendars = ReadyCalendars()
    do throws(RunFailure) {
      calendars = try request.calendarBook(zone: zone)
    } catch {
      failure.add(error)
    }
    try failure.throwIfAny()
    let leansOnZone = file.configuration.calendars.contains { $0.timeZone == nil }
    self.zone = zone
    isZoneNamed = isNamed
    book = calendars.book
    warnings = file.warnings + calendars.warnings + (leansOnZone && !isNamed ? [.noZone] : [])
  }
}
