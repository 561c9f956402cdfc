package import SlateModel

/// Reads every input of a run into one export.
package struct Intake: Sendable {
  package let export: Export
  /// By file: an exported total of pauses is wall time.
  package let totalsAreWallTime: [Bool]
  /// The configuration's, with the words of the tools whose files were read.
  package let states: StateRules

  /// - Parameter failure: takes every file that cannot be used; the others are read all the same.
  init(_ request: InputRequest, zone: ZoneRules, workers: Workers, _ failure: inout RunFailure) {
    var names = Interner()
    var reads: [ReadFile] = []
    var walls: [Bool] = []
    let inputs = RepeatedFiles(request.files(&failure))
    var warnings = inputs.warnings
    for file in inputs.files {
      do throws(RunFailure) {
        let entry = request.entry(for: file)
        let settings = try request.settings(for: file, entry, zone: zone, workers: workers)
        let opened = try OpenedFile(path: file.path, name: file.name, settings)
        let read = try opened.read(settings, file: reads.count, names: &names)
        if let refusal = read.refusal {
          failure.add(.unusableData, refusal)
          continue
        }
        reads.append(read)
        warnings += opened.oddities + Problem.guessed(read) + Problem.remarks(read)
        warnings += RowLimits.problems(read, stated: opened.statedRows)
        walls.append(entry?.pausedMinutes == .wall)
      } catch {
        failure.add(error)
      }
    }
    totalsAreWallTime = walls
    states = request.configuration.states.adding(reads)
    var builder = ExportBuilder(reads: reads, names: names, states: states)
    var export = builder.export(workers: workers)
    export.warnings =
      warnings + export.warnings + UndatedEnds.problems(export, reads, states)
      + WholeDays.problems(export, reads)
    self.export = export
  }
}

extension StateRules {
  /// The rules with the words of the tools that files were read as the exports of.
  func adding(_ reads: [ReadFile]) -> StateRules {
    reads.reduce(self) { $0.adding($1.mapping.states) }
  }
}

extension InputRequest {
  /// The first `read` entry that names a file.
  func entry(for file: InputFile) -> ReadEntry? {
    configuration.inputs.read.first { entry in
      entry.files.contains { NamePattern($0.value).matches(file.name) }
    }
  }

  /// - Throws: a zone that is not known, or an encoding that slate does not read.
  func settings(
    for file: InputFile, _ entry: ReadEntry?, zone: ZoneRules, workers: Workers
  ) throws(RunFailure) -> ReadSettings {
    var settings = ReadSettings(kind: file.kind, zone: zone, workers: workers)
    settings.isZoneChosen = timeZone != nil || entry?.timeZone != nil
    guard let entry else { return settings }
    settings.encoding = try entry.encoding.map { (named) throws(RunFailure) in
      try encoding(named)
    }
    settings.delimiter = entry.delimiter
    settings.format = entry.format?.value
    settings.dateOrder = entry.dateOrder
    settings.pausedMinutes = entry.pausedMinutes
    for column in entry.columns { settings.columns[column.column.value] = column.header.value }
    if timeZone == nil, let named = entry.timeZone {
      settings.zone = try self.zone(named: named.value, at: named.place)
    }
    return settings
  }
}
