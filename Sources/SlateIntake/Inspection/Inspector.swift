import SlateCSV
package import SlateModel

/// Looks into files, by one configuration.
package struct Inspector: Sendable {
  /// So many rejected rows are shown.
  private static let shownRejections = 10

  private let request: InputRequest
  private let zone: ZoneRules
  private let workers: Workers
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

  private func inspect(
    _ opened: OpenedFile, _ file: InputFile, _ entry: ReadEntry?, _ settings: ReadSettings,
    _ inspection: inout Inspection
  ) throws(RunFailure) {
    var settings = settings
    if !settings.isTold, let known = opened.refused() {
      inspection.refused = known
      throw RunFailure(.unusableData, .refused(opened.path, line: opened.headerLine, known))
    }
    guard let fit = try opened.fit(settings) else {
      let suggestion = MappingSuggestion(opened.header, opened.shapes)
      let near = NearFormat.nearest(to: opened.header, as: suggestion.kind)
      inspection.suggestion = suggestion
      inspection.nearFormats = near
      throw RunFailure(
        .unusableData, .unfitted(opened, suggestion, near, entry: suggestion.entry(for: file.name)))
    }
    settings.kind = fit.kind
    if let generic = fit.reading.generic {
      let suggestion = MappingSuggestion(confirming: fit.mapping, of: fit.kind, opened.header)
      inspection.suggestion = suggestion
      inspection.warnings.append(
        .guessed(opened.path, file.name, opened.header, generic, suggestion))
    }
    inspection.contents = try contents(
      of: opened, fit, settings, request.finding(of: settings.zone, entry), &inspection)
    inspection.addWarnings(fit, opened.header)
  }

  /// - Parameter inspection: takes what is odd about the rows, dates whose order nothing settles, and
  ///   rows that fail or are missing; the rest is told all the same.
  private func contents(
    of opened: OpenedFile, _ fit: FileFit, _ settings: ReadSettings, _ zone: ZoneFinding,
    _ inspection: inout Inspection
  ) throws(RunFailure) -> FileContents {
    let evidence = opened.dateEvidence(fit.mapping, opened.parts(workers), workers)
    var names = Interner()
    var order: DateOrder?
    let read: ReadFile
    do throws(RunFailure) {
      read = try opened.read(settings, file: 0, names: &names)
      order = read.reading.order
    } catch {
      inspection.failure.add(error)
      var guessed = settings
      guessed.dateOrder = evidence.dayFirst >= evidence.monthFirst ? .dmy : .mdy
      read = try opened.read(guessed, file: 0, names: &names)
    }
    inspection.warnings += Problem.remarks(read)
    let configuration = request.configuration
    let states = configuration.states.adding([read])
    var builder = ExportBuilder(reads: [read], names: names, states: states, areAll: false)
    let export = builder.export(workers: workers)
    if order != nil, let refusal = read.refusal {
      inspection.failure.add(.unusableData, refusal)
    } else {
      inspection.warnings += RowLimits.problems(read.source, stated: opened.statedRows)
      inspection.warnings +=
        DataEnds(export, zone: settings.zone, fiscalYearStart: configuration.fiscalYearStart)
        .problems
    }
    let found = NamesFound(read.table, NameTable(names: names.texts))
    return FileContents(
      source: export.files[0], confidence: fit.confidence(settings),
      evidence: fit.evidence(in: opened.header),
      notes: Format.named(fit.reading.format)?.notes ?? [], used: fit.columns(in: opened.header),
      unused: fit.unused(in: opened.header),
      dates: DateFinding(
        evidence, order: order, isConfigured: settings.dateOrder != nil,
        hasDates: !fit.mapping.dateFields.isEmpty),
      zone: read.statedZone.map { ZoneFinding(name: $0, source: .file) } ?? zone,
      priorities: found.priorities,
      states: found.states.map { ($0, states.kind(of: $0.name)) },
      teams: found.teams.map { ($0, configuration.teams.side(of: $0.name)) },
      rejections: order == nil ? [] : Array(read.rejections.prefix(Self.shownRejections)))
  }
}
