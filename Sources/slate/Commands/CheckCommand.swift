import SlateIntake
import SlateModel
import SlateReports

/// `slate check`: reads configuration and inputs, tells every problem, writes nothing.
struct CheckCommand {
  /// Those of `report` that concern what is read.
  static let options: [Option] =
    ReportCommand.options.filter { option in
      ["config", "as-of", "time-zone", "threads"].contains(option.name)
        || ReportCommand.inputs.contains { $0.option == option.name }
    }
    + [
      Option("hide-names", .flag, "names no people"),
      Option("json", .flag, "prints problems, files and quarters as JSON"),
      Option("help", short: "h", .flag, "this text"),
    ]

  private struct Record: Encodable {
    let problems: [ProblemRecord]
    let files: [FileRecord]
    let quarters: [String]
  }

  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run() throws(RunFailure) -> ExitCode {
    if arguments.has("help") {
      print(Help.text("check", Self.options))
      return .done
    }
    let check = try CheckRun(arguments)
    if arguments.has("json") {
      try JSONOutput.write(
        Record(
          problems: check.problems.map(ProblemRecord.init),
          files: check.files.map(FileRecord.init), quarters: check.quarters.map(\.label)))
    } else {
      if let text = check.text { print(text.forTerminal) }
    }
    for problem in check.problems { Program.tell(problem) }
    return check.exitCode
  }
}
