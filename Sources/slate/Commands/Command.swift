import SlateModel

/// A command of the program: what it is called, what it takes, how it is run.
struct Command: Sendable {
  let name: String
  /// What it does, in a few words.
  let help: String
  let options: [Option]
  let run: @Sendable (Arguments) throws(RunFailure) -> ExitCode

  /// In the order in which they are listed.
  static let all: [Command] = [
    Command(
      name: "report", help: "reads the exports, measures, and writes one quarter's review",
      options: ReportCommand.options
    ) { (arguments) throws(RunFailure) in try ReportCommand(arguments).run() },
    Command(name: "inspect", help: "what slate sees in a file", options: InspectCommand.options) {
      (arguments) throws(RunFailure) in try InspectCommand(arguments).run()
    },
    Command(
      name: "init", help: "writes a commented slate.json from what inspect finds",
      options: InitCommand.options
    ) { (arguments) throws(RunFailure) in try InitCommand(arguments).run() },
    Command(
      name: "check", help: "reads configuration and exports, tells every problem, writes nothing",
      options: CheckCommand.options
    ) { (arguments) throws(RunFailure) in try CheckCommand(arguments).run() },
    Command(
      name: "explain",
      help: "a ticket's whole clock, interval by interval; or how a recurring issue was made",
      options: ExplainCommand.options
    ) { (arguments) throws(RunFailure) in try ExplainCommand(arguments).run() },
    Command(
      name: "clock",
      help: "the clock alone: time elapsed on a calendar, and when a target is used up",
      options: ClockCommand.options
    ) { (arguments) throws(RunFailure) in try ClockCommand(arguments).run() },
    Command(name: "measures", help: "the definitions in force", options: ManualCommand.options) {
      (arguments) in ManualCommand(ManualCommand.measures, arguments).run()
    },
    Command(
      name: "formats",
      help: "the import formats in force: what each is known by, and what it lacks",
      options: ManualCommand.options
    ) { (arguments) in ManualCommand(ManualCommand.formats, arguments).run() },
    Command(
      name: "sample", help: "a believable set of exports to try things on",
      options: SampleCommand.options
    ) { (arguments) throws(RunFailure) in try SampleCommand(arguments).run() },
    Command(
      name: "completion", help: "what makes a shell complete slate's commands and options",
      options: CompletionCommand.options
    ) { (arguments) throws(RunFailure) in try CompletionCommand(arguments).run() },
  ]
}
