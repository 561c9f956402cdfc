import SlateIntake
import SlateMeasures
import SlateModel

/// One run of `slate check`: every problem, and what is sound.
struct CheckRun {
  let problems: [Problem]
  /// Those that could be read.
  let files: [SourceFile]
  /// From the first to the last of the data.
  let quarters: [Quarter]
  let exitCode: ExitCode

  /// - Throws: wrong usage; everything else is a finding.
  init(_ arguments: Arguments) throws(RunFailure) {
    let asOf = try AsOf(arguments.value("as-of"))
    let workers = Workers(
      threads: try arguments.number("threads", 1...1024, without: Workers.all.threads))
    var failure = RunFailure()
    let inputs = RunInputs(
      configurationPath: arguments.value("config"),
      named: Dictionary(
        uniqueKeysWithValues: ReportCommand.inputs.map { ($0.kind, arguments.values($0.option)) }),
      timeZone: arguments.value("time-zone"), workers: workers, &failure)
    do throws(RunFailure) { _ = try inputs.language() } catch { failure.add(error) }
    let findings = inputs.findings(after: failure)
    let ground = Ground(
      export: inputs.export, configuration: inputs.configuration, book: inputs.book,
      zone: inputs.zone, totalsAreWallTime: inputs.totalsAreWallTime, workers: workers)
    var quarters: [Quarter] = []
    var faults: [Problem] = []
    if let span = DataSpan(ground, asOf: asOf.date(in: inputs.zone)) {
      faults = Problem.faults(
        in: ground, span, hidesNames: arguments.has("hide-names"), isWhole: true)
      faults +=
        DataEnds(
          inputs.export, zone: inputs.zone, fiscalYearStart: span.fiscalYearStart,
          asOf: asOf.date(in: inputs.zone)
        ).problems
      do throws(QuarterChoice.Fault) {
        quarters = try QuarterChoice.all.quarters(of: span, mayLieAfter: false).quarters
      } catch {
        failure.add(.unusableData, .quarter(error))
      }
    } else if failure.problems.isEmpty {
      failure.add(.unusableData, .nothingDated(inputs.export))
    }
    self.quarters = quarters
    files = inputs.export.files
    let ruled = failure.problems.isEmpty ? Families(ground).problems : []
    problems = failure.problems + inputs.export.warnings + ruled + findings + faults
    exitCode = failure.exitCode
  }

  /// What is sound, in lines: a file each, then the quarters; nil where nothing is.
  var text: String? {
    let read = alignedRows(
      files.map { file in
        [
          file.path, file.kind.name, file.format,
          "\(file.rows) rows: \(file.used) used, \(file.duplicates) duplicates, "
            + "\(file.rejected) rejected",
        ]
      })
    return read.isEmpty ? nil : (read + [span]).joined(separator: "\n")
  }

  private var span: String {
    guard let first = quarters.first, let last = quarters.last else { return "no quarter" }
    return first == last ? "1 quarter: \(first)" : "\(quarters.count) quarters: \(first) to \(last)"
  }
}
