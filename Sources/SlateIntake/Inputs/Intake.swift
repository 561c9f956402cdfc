import SlateCSV
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
    for file in request.files(&failure) {
      do throws(RunFailure) {
        let entry = request.entry(for: file)
        let settings = try request.settings(for: file, entry, zone: zone, workers: workers)
        let opened = try OpenedFile(path: file.path, name: file.name, settings)
        reads.append(try opened.read(settings, file: reads.count, names: &names))
        walls.append(entry?.pausedMinutes == .wall)
      } catch {
        failure.add(error)
      }
    }
    totalsAreWallTime = walls
    states = request.configuration.states.adding(reads)
    let warnings = reads.compactMap(Problem.guessed) + reads.flatMap(Problem.unreadCells)
    var builder = ExportBuilder(reads: reads, names: names, states: states)
    var export = builder.export(workers: workers)
    export.warnings = warnings
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

  /// The encodings that slate finds by itself, so that naming one changes nothing.
  private static let foundEncodings: Set<String> = [
    "utf-8", "utf8", "windows-1252", "cp1252", "latin-1", "latin1", "iso-8859-1",
  ]

  /// - Throws: a zone that is not known, or an encoding that slate does not read.
  func settings(
    for file: InputFile, _ entry: ReadEntry?, zone: ZoneRules, workers: Workers
  ) throws(RunFailure) -> ReadSettings {
    var settings = ReadSettings(kind: file.kind, zone: zone, workers: workers)
    settings.isZoneChosen = timeZone != nil || entry?.timeZone != nil
    guard let entry else { return settings }
    if let encoding = entry.encoding, !Self.foundEncodings.contains(foldedName(encoding.value)) {
      throw RunFailure(.configuration, .unknownEncoding(configurationName, encoding))
    }
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

extension Problem {
  fileprivate static func unknownEncoding(_ file: String, _ encoding: Placed<String>) -> Problem {
    Problem(
      file: file, place: encoding.place, severity: .error,
      message: "slate does not read the encoding \"\(encoding.value)\"",
      remedy: "save the file as UTF-8; UTF-8 and Windows-1252 are told apart without being named")
  }
}
