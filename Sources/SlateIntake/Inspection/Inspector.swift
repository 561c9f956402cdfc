import SlateCSV
package import SlateModel

/// Looks into files, by one configuration.
package struct Inspector: Sendable {
  let request: InputRequest
  let zone: ZoneRules
  let workers: Workers
  /// Of the configuration.
  package let warnings: [Problem]

  /// - Parameters:
  ///   - configurationPath: the file named on the command line.
  ///   - timeZone: the zone named on the command line.
  /// - Throws: every problem of the configuration, in one go.
  package init(
    configurationPath: String?, timeZone: String?, workers: Workers
  ) throws(RunFailure) {
    var failure = RunFailure()
    let file = ConfigurationFile(path: configurationPath, &failure)
    let request = InputRequest(
      configuration: file.configuration, configurationPath: file.path, timeZone: timeZone)
    do throws(RunFailure) { _ = try request.reportZone() } catch { failure.add(error) }
    try failure.throwIfAny()
    try self.init(request, workers, warnings: file.warnings)
  }

  /// Looks into files by no configuration.
  ///
  /// - Throws: a zone that is not known.
  package init(timeZone: String?, workers: Workers) throws(RunFailure) {
    let request = InputRequest(
      configuration: .defaults, configurationPath: nil, timeZone: timeZone)
    try self.init(request, workers, warnings: [])
  }

  private init(
    _ request: InputRequest, _ workers: Workers, warnings: [Problem]
  ) throws(RunFailure) {
    self.request = request
    self.workers = workers
    self.warnings = warnings
    zone = try request.reportZone().zone
  }

  /// - Parameter path: a file as the user names it, a dash for standard input.
  package func inspection(of path: String) -> Inspection {
    var inspection = Inspection(file: path)
    do throws(RunFailure) {
      let file = InputFile(path: path, name: request.nameInside(path), kind: .tickets)
      let entry = request.entry(for: file)
      let settings = try request.settings(for: file, entry, zone: zone, workers: workers)
      let opened = try OpenedFile(path: InputFile.place(of: path), name: path, settings)
      inspection.shape = FileShape(opened)
      inspection.warnings += opened.oddities
      try inspect(opened, file, entry, settings, &inspection)
    } catch {
      inspection.failure.add(error)
    }
    return inspection
  }
}
