import SlateIntake
import SlateMeasures
import SlateModel

/// What a command that measures stands on: the inputs read, made ready, and their span.
struct RunBasis {
  let inputs: RunInputs
  private(set) var ground: Ground
  let span: DataSpan
  private let asOf: AsOf
  private let choice: QuarterChoice

  /// Reads the options of inputs, quarter, as-of and threads.
  ///
  /// - Throws: wrong usage, and every problem of configuration and inputs.
  init(_ arguments: Arguments) throws(RunFailure) {
    let workers = Workers(
      threads: try arguments.number("threads", 1...1024, without: Workers.all.threads))
    asOf = try AsOf(arguments.value("as-of"))
    inputs = try RunInputs(
      configurationPath: arguments.value("config"),
      named: Dictionary(
        uniqueKeysWithValues: ReportCommand.inputs.map { ($0.kind, arguments.values($0.option)) }),
      timeZone: arguments.value("time-zone"), workers: workers)
    choice = try Self.choice(arguments, inputs.configuration)
    ground = Ground(
      export: inputs.export, configuration: inputs.configuration, book: inputs.book,
      zone: inputs.zone, totalsAreWallTime: inputs.totalsAreWallTime, workers: workers)
    guard let span = DataSpan(ground, asOf: asOf.date(in: inputs.zone)) else {
      throw RunFailure(.unusableData, .nothingDated(inputs.export))
    }
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

  /// The quarters that `--quarter` means, and whether one that is not over stands in for the latest
  /// that is.
  ///
  /// - Throws: a quarter that lies outside the span.
  func quarters() throws(RunFailure) -> (quarters: [Quarter], fellBack: Bool) {
    do throws(QuarterChoice.Fault) {
      return try choice.quarters(of: span, mayLieAfter: asOf == .today)
    } catch {
      throw RunFailure(.unusableData, .quarter(error))
    }
  }

  /// Signs that tickets are missing from the end of the data.
  var endProblems: [Problem] {
    DataEnds(
      inputs.export, zone: inputs.zone, fiscalYearStart: inputs.configuration.fiscalYearStart,
      asOf: asOf.date(in: inputs.zone)
    ).problems
  }

  /// Adds something that the reader has to know.
  mutating func warn(_ problem: Problem) { ground.warn(problem) }
}
