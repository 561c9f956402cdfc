package import SlateModel

/// Everything that a run reads: configuration, zone, calendars and exports.
package struct RunInputs: Sendable {
  package let configuration: Configuration
  /// The configuration's file as the user named it; nil without one.
  package let configurationPath: String?
  /// What stands in that file and in the holiday files that it names; nil without one.
  package let configurationBytes: [UInt8]?
  package let zone: ZoneRules
  package let book: CalendarBook
  package let export: Export
  /// By file: an exported total of pauses is wall time.
  package let totalsAreWallTime: [Bool]
  /// The user's own words for the review.
  package let comments: String?

  /// - Parameters:
  ///   - configurationPath: the file named on the command line.
  ///   - named: files named on the command line, by kind.
  ///   - timeZone: the zone named on the command line.
  /// - Throws: every problem of configuration and files, in one go.
  package init(
    configurationPath: String?, named: [TableKind: [String]], timeZone: String?,
    workers: Workers
  ) throws(RunFailure) {
    var failure = RunFailure()
    self.init(
      configurationPath: configurationPath, named: named, timeZone: timeZone, workers: workers,
      &failure)
    try failure.throwIfAny()
  }

  /// Reads what can be read.
  ///
  /// - Parameter failure: takes every problem of configuration and files; with any, what was read
  ///   is good for finding more problems only.
  package init(
    configurationPath: String?, named: [TableKind: [String]], timeZone: String?,
    workers: Workers, _ failure: inout RunFailure
  ) {
    let file = ConfigurationFile(path: configurationPath, &failure)
    let request = InputRequest(
      configuration: file.configuration, configurationPath: file.path, named: named,
      timeZone: timeZone)
    var warnings = file.warnings
    let (zone, isNamed) = Self.attempt(&failure, (.utc, true)) { () throws(RunFailure) in
      try request.reportZone()
    }
    if !isNamed { warnings.append(.noZone) }
    let calendars = Self.attempt(&failure, ReadyCalendars()) { () throws(RunFailure) in
      try request.calendarBook(zone: zone)
    }
    book = calendars.book
    warnings += calendars.warnings
    configurationBytes = file.bytes.map { $0 + calendars.holidayFiles }
    comments = Self.attempt(&failure, nil) { () throws(RunFailure) in try request.comments() }
    let intake = Intake(request, zone: zone, workers: workers, &failure)
    var export = intake.export
    export.warnings = warnings + export.warnings
    self.export = export
    self.zone = zone
    var configuration = file.configuration
    configuration.states = intake.states
    self.configuration = configuration
    self.configurationPath = file.path
    totalsAreWallTime = intake.totalsAreWallTime
  }

  /// What a step gives, or a stand-in while its problems are kept and more are looked for.
  private static func attempt<Value>(
    _ failure: inout RunFailure, _ standIn: Value, _ step: () throws(RunFailure) -> Value
  ) -> Value {
    do throws(RunFailure) {
      return try step()
    } catch {
      failure.add(error)
      return standIn
    }
  }
}

extension Problem {
  package static let noZone = Problem(
    file: "slate", place: nil, severity: .warning,
    message: "no time zone is configured: times without one are read as UTC",
    remedy: "name it in slate.json: timeZone: \"Europe/Paris\", or with --time-zone")
}
