import Foundation
import SlateIntake
import SlateMeasures
import SlateModel
import SlateReports

/// One run of `slate report`, from arguments to finished folders.
struct ReportRun {
  private let arguments: Arguments
  private let folders: [QuarterFolder]
  private let root: String
  let warnings: [Problem]

  init(_ arguments: Arguments) throws(RunFailure) {
    self.arguments = arguments
    root = arguments.value("out") ?? "reports"
    let workers = try Self.workers(arguments)
    let asOf = try AsOf(arguments.value("as-of"))
    let inputs = try RunInputs(
      configurationPath: arguments.value("config"),
      named: Dictionary(
        uniqueKeysWithValues: ReportCommand.inputs.map { ($0.kind, arguments.values($0.option)) }),
      timeZone: arguments.value("time-zone"), workers: workers)
    let choice = try Self.choice(arguments, inputs.configuration)
    var export = inputs.export
    guard
      let span = DataSpan(
        export, zone: inputs.zone, fiscalYearStart: inputs.configuration.fiscalYearStart,
        asOf: asOf.date(in: inputs.zone))
    else { throw RunFailure(.unusableData, .nothingDated) }
    let quarters: [Quarter]
    do throws(QuarterChoice.Fault) {
      let chosen = try choice.quarters(of: span, mayLieAfter: asOf == .today)
      quarters = chosen.quarters
      if chosen.fellBack { export.warnings.append(.noQuarterOver(chosen.quarters[0])) }
    } catch {
      throw RunFailure(.unusableData, .quarter(error))
    }
    let ground = Ground(
      export: export, configuration: inputs.configuration, book: inputs.book, zone: inputs.zone,
      totalsAreWallTime: inputs.totalsAreWallTime, workers: workers)
    let families = Families(ground)
    var folders: [QuarterFolder] = []
    for quarter in quarters {
      let report = QuarterReport(
        ground, QuarterSpan(quarter, zone: inputs.zone, dataEnd: span.end), families: families)
      let edition = Edition(
        ground: ground, report: report, version: Program.version,
        configuration: inputs.configurationPath, comments: inputs.comments, hidesNames: arguments.has("hide-names"))
      do {
        folders.append(try QuarterFolder(edition))
      } catch {
        throw RunFailure(.internalFault, .unencodable(error))
      }
    }
    self.folders = folders
    warnings = export.warnings
  }

  private static func workers(_ arguments: Arguments) throws(RunFailure) -> Workers {
    guard let text = arguments.value("threads") else {
      return Workers(threads: ProcessInfo.processInfo.activeProcessorCount)
    }
    guard let threads = Int(text), (1...1024).contains(threads) else {
      throw RunFailure(.usage, .badThreads(text))
    }
    return Workers(threads: threads)
  }

  private static func choice(
    _ arguments: Arguments, _ configuration: Configuration
  ) throws(RunFailure) -> QuarterChoice {
    do throws(QuarterChoice.Fault) {
      return try QuarterChoice(
        arguments.value("quarter") ?? "previous",
        fiscalYearStart: configuration.fiscalYearStart)
    } catch {
      throw RunFailure(.usage, .quarter(error))
    }
  }

  func publish() throws(RunFailure) {
    try Publication(
      root: root, isPrivate: arguments.has("private"), isDraft: arguments.has("draft")
    ).publish(folders)
  }

  /// The reviews that were written, on standard output.
  func tell() {
    for folder in folders { print("\(root)/\(folder.name)/review.md") }
  }

  /// The `run.json` of each quarter, on standard output.
  func printRecords() {
    for folder in folders {
      for file in folder.files where file.path == "run.json" {
        FileHandle.standardOutput.write(Data(file.bytes))
      }
    }
  }
}
