import Foundation
import SlateIntake
import SlateMeasures
import SlateModel
import SlateReports

/// `slate report`: reads, measures, writes.
struct ReportCommand {
  static let inputs: [(option: String, kind: TableKind)] = [
    ("tickets", .tickets), ("events", .events), ("documents", .documents),
    ("sessions", .sessions), ("systems", .systems), ("tests", .tests), ("people", .people),
    ("evidence", .evidence),
  ]

  static let options: [Option] =
    [Option("config", short: "c", .value("FILE"), "the configuration; slate.json without it")]
    + inputs.map { Option($0.option, .values("FILE"), "more files of \($0.option)") }
    + [
      Option(
        "quarter", short: "q", .value("QUARTER"), "2026-Q3, latest, previous (the default) or all"),
      Option("as-of", .value("DATE"), "the last day that counts, or today"),
      Option("time-zone", .value("ZONE"), "an IANA zone, before every other"),
      Option("out", short: "o", .value("DIR"), "where reports go; reports without it"),
      Option("draft", .flag, "leaves the history alone"),
      Option("hide-names", .flag, "people by pseudonyms (pseudonyms.csv)"),
      Option("private", .flag, "files that only their owner may read"),
      Option("threads", .value("N"), "how many processors to use"),
      Option("quiet", .flag, "says nothing but errors"),
      Option("json", .flag, "prints run.json"),
      Option("fail-on", .value("red"), "exits with 1 where the scoreboard has a RED row"),
      Option("wait", .value("SECONDS"), "how long to wait for another run to finish; 0 without it"),
      Option("help", short: "h", .flag, "this text"),
    ]

  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run() throws(RunFailure) -> ExitCode {
    if arguments.has("help") {
      print(Help.text("report", Self.options))
      return .done
    }
    var run = try ReportRun(arguments)
    for warning in run.warnings where !arguments.has("quiet") { Program.tell(warning) }
    try run.publish()
    if arguments.has("json") { run.printRecords() } else if !arguments.has("quiet") { run.tell() }
    return run.isRed && arguments.has("fail-on") ? .red : .done
  }
}
