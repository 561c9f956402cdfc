import SlateModel
import SlateReports

/// `slate explain`: a ticket's whole clock, line by line, or how a recurring issue was made.
struct ExplainCommand {
  /// Those of `report` that concern what is read, and as of when.
  static let options: [Option] =
    ReportCommand.options.filter { option in
      ["config", "quarter", "as-of", "time-zone", "threads", "quiet"].contains(option.name)
        || ReportCommand.inputs.contains { $0.option == option.name }
    }
    + [
      Option("hide-names", .flag, "names no people"),
      Option("json", .flag, "prints JSON, an array where there are several"),
      Option("help", short: "h", .flag, "this text"),
    ]

  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run() throws(RunFailure) -> ExitCode {
    if arguments.has("help") {
      print(Help.text("explain", operands: "TICKET|FAMILY…", Self.options))
      return .done
    }
    guard !arguments.operands.isEmpty else { throw RunFailure(.usage, .nothingToExplain) }
    let run = try ExplainRun(arguments)
    for warning in run.warnings where !arguments.has("quiet") { Program.tell(warning) }
    if arguments.has("json") {
      try show(run.records)
    } else if !run.texts.isEmpty {
      print(run.texts.joined(separator: "\n\n\n").forTerminal)
    }
    try run.failure.throwIfAny()
    return .done
  }

  private func show(_ records: [ExplainedRecord]) throws(RunFailure) {
    if records.count == 1 {
      try JSONOutput.write(records[0])
    } else if !records.isEmpty {
      try JSONOutput.write(records)
    }
  }
}

extension Problem {
  fileprivate static let nothingToExplain = Problem(
    file: "slate", place: nil, severity: .error, message: "there is no ticket or issue to explain",
    remedy: "name it before the options: slate explain INC0012345 --tickets incidents.csv")
}
