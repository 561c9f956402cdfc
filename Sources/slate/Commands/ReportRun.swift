import Foundation
import SlateIntake
import SlateMeasures
import SlateModel
import SlateReports

/// One run of `slate report`, from arguments to finished folders.
struct ReportRun {
  private let arguments: Arguments
  private let inputs: RunInputs
  private let ground: Ground
  private let span: DataSpan
  private let quarters: [Quarter]
  private let patience: Int
  private let root: String
  private var folders: [QuarterFolder] = []
  /// Some review's scoreboard has a RED row.
  private(set) var isRed = false

  var warnings: [Problem] { ground.export.warnings }

  init(_ arguments: Arguments) throws(RunFailure) {
    self.arguments = arguments
    root = arguments.value("out") ?? "reports"
    let workers = Workers(
      threads: try arguments.number("threads", 1...1024, without: Workers.all.threads))
    patience = try arguments.number("wait", 0...86_400, without: 0)
    if let colour = arguments.value("fail-on"), colour != "red" {
      throw RunFailure(.usage, .badColour(colour))
    }
    let asOf = try AsOf(arguments.value("as-of"))
    inputs = try RunInputs(
      configurationPath: arguments.value("config"),
      named: Dictionary(
        uniqueKeysWithValues: ReportCommand.inputs.map { ($0.kind, arguments.values($0.option)) }),
      timeZone: arguments.value("time-zone"), workers: workers)
    let choice = try Self.choice(arguments, inputs.configuration)
    var ground = Ground(
      export: inputs.export, configuration: inputs.configuration, book: inputs.book,
      zone: inputs.zone, totalsAreWallTime: inputs.totalsAreWallTime, workers: workers)
    guard let span = DataSpan(ground, asOf: asOf.date(in: inputs.zone)) else {
      throw RunFailure(.unusableData, .nothingDated(inputs.export))
    }
    do throws(QuarterChoice.Fault) {
      let chosen = try choice.quarters(of: span, mayLieAfter: asOf == .today)
      quarters = chosen.quarters
      if chosen.fellBack { ground.warn(.noQuarterOver(chosen.quarters[0])) }
    } catch {
      throw RunFailure(.unusableData, .quarter(error))
    }
    self.ground = ground
    self.span = span
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

  /// Measures the quarters while the folder is held, each on top of what is published before it.
  mutating func publish() throws(RunFailure) {
    var isRed = false
    folders = try Publication(
      root: root, isPrivate: arguments.has("private"), isDraft: arguments.has("draft"),
      patience: patience
    ).publish { chronicle throws(RunFailure) in
      let configuration = inputs.configurationPath
        .flatMap { FileManager.default.contents(atPath: $0) }.map(Array.init)
      let families = Families(ground)
      var chronicle = chronicle
      var folders: [QuarterFolder] = []
      for quarter in quarters {
        let report = QuarterReport(
          ground, QuarterSpan(quarter, zone: inputs.zone, dataEnd: span.end), families: families)
        let edition = Edition(
          ground: ground, report: report, version: Program.version,
          configuration: inputs.configurationPath, configurationBytes: configuration,
          comments: inputs.comments, hidesNames: arguments.has("hide-names"),
          isDraft: arguments.has("draft"), after: chronicle)
        chronicle = edition.chronicle
        isRed = isRed || edition.isRed
        folders.append(try Self.folder(edition))
      }
      return folders
    }
    self.isRed = isRed
  }

  private static func folder(_ edition: Edition) throws(RunFailure) -> QuarterFolder {
    do {
      return try QuarterFolder(edition)
    } catch {
      throw RunFailure(.internalFault, .unencodable(error))
    }
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
