import SlateCSV
import SlateModel

extension Inspector {
  /// So many rejected rows are shown.
  private static let shownRejections = 10

  /// Adds what the file turns out to be.
  ///
  /// - Throws: a `RunFailure` where it fits nothing, or is of no use.
  func inspect(
    _ opened: OpenedFile, _ file: InputFile, _ entry: ReadEntry?, _ settings: ReadSettings,
    _ inspection: inout Inspection
  ) throws(RunFailure) {
    var settings = settings
    if !settings.isTold, let known = opened.refused() {
      inspection.refused = known
      throw RunFailure(.unusableData, .refused(opened.path, line: opened.headerLine, known))
    }
    guard let fit = try opened.fit(settings) else {
      throw refusal(of: opened, called: file.name, &inspection)
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

  /// Why a file that fits nothing is refused, and what to do about it.
  private func refusal(
    of opened: OpenedFile, called name: String, _ inspection: inout Inspection
  ) -> RunFailure {
    let suggestion = MappingSuggestion(opened.header, opened.shapes)
    let near = NearFormat.nearest(to: opened.header, as: suggestion.kind, isGuessed: true)
    inspection.suggestion = suggestion
    inspection.nearFormats = near
    return RunFailure(
      .unusableData, .unfitted(opened, suggestion, near, entry: suggestion.entry(for: name)))
  }

  /// - Parameter inspection: takes warnings, dates whose order nothing settles, and rows that fail or
  ///   are missing; the rest is told all the same.
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
    let configuration = request.configuration
    let states = configuration.states.adding([read])
    var builder = ExportBuilder(reads: [read], names: names, states: states, areAll: false)
    let export = builder.export(workers: workers)
    inspection.warnings += Problem.remarks(read)
    if order != nil, let refusal = read.refusal {
      inspection.failure.add(.unusableData, refusal)
    } else {
      inspection.warnings += RowLimits.problems(read, stated: opened.statedRows)
      inspection.warnings +=
        DataEnds(export, zone: settings.zone, fiscalYearStart: configuration.fiscalYearStart)
        .problems
      inspection.warnings +=
        UndatedEnds.problems(export, [read], states) + WholeDays.problems(export, [read])
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
