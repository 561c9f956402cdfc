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
  /// The folder of each quarter that was written, and the bytes of its `run.json`.
  private var written: [(name: String, record: [UInt8])] = []
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
    var written: [(name: String, record: [UInt8])] = []
    try Publication(
      root: root, isPrivate: arguments.has("private"), isDraft: arguments.has("draft"),
      patience: patience
    ).publish { chronicle, stage throws(RunFailure) in
      let configuration = inputs.configurationPath
        .flatMap { FileManager.default.contents(atPath: $0) }.map(Array.init)
      let families = Families(ground)
      var chronicle = chronicle
      // As many quarters at once as there are processors: no more is held in memory.
      for start in stride(from: 0, to: quarters.count, by: ground.workers.threads) {
        let batch = quarters[start..<min(start + ground.workers.threads, quarters.count)]
        var editions = editions(of: Array(batch), families, configuration)
        for number in editions.indices {
          editions[number].follow(chronicle)
          chronicle = editions[number].chronicle
          isRed = isRed || editions[number].isRed
        }
        for folder in try folders(of: editions) {
          try stage(folder)
          written += folder.files.filter { $0.path == "run.json" }.map { (folder.name, $0.bytes) }
        }
      }
    }
    self.isRed = isRed
    self.written = written
  }

  /// Measures some quarters, side by side.
  private func editions(
    of quarters: [Quarter], _ families: Families, _ configuration: [UInt8]?
  ) -> [Edition] {
    ground.workers.map(quarters.count) { number in
      let report = QuarterReport(
        ground, QuarterSpan(quarters[number], zone: inputs.zone, dataEnd: span.end),
        families: families)
      return Edition(
        ground: ground, report: report, version: Program.version,
        configuration: inputs.configurationPath, configurationBytes: configuration,
        comments: inputs.comments, hidesNames: arguments.has("hide-names"),
        isDraft: arguments.has("draft"))
    }
  }

  /// Words some editions, side by side.
  private func folders(of editions: [Edition]) throws(RunFailure) -> [QuarterFolder] {
    let folders = ground.workers.map(editions.count) { number in
      Result { try QuarterFolder(editions[number]) }
    }
    do {
      return try folders.map { try $0.get() }
    } catch {
      throw RunFailure(.internalFault, .unencodable(error))
    }
  }

  /// The reviews that were written, on standard output.
  func tell() {
    for folder in written { print("\(root)/\(folder.name)/review.md") }
  }

  /// The `run.json` of each quarter, on standard output.
  func printRecords() {
    for folder in written { FileHandle.standardOutput.write(Data(folder.record)) }
  }
}
