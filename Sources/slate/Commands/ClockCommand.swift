import Foundation
import SlateIntake
import SlateModel

/// `slate clock`: how much time has elapsed on a calendar, and when a target is used up.
struct ClockCommand {
  static let options = [
    Option("calendar", .value("NAME"), "by whose hours; the default calendar without it"),
    Option("from", .value("T"), "the start, 2026-03-02T09:30+11:00 or …Z"),
    Option("to", .value("T"), "the end: prints the seconds elapsed"),
    Option("target", .value("TIME"), "15m, 4h, 1d or 2bd: prints when it is used up"),
    Option("pauses", .value("T/T;T/T"), "when the clock stood still"),
    Option(
      "cases", .value("FILE"), "a CSV of calendar,start,end,target_seconds,pauses; - for input"),
    Option("config", short: "c", .value("FILE"), "the configuration; slate.json without it"),
    Option("time-zone", .value("ZONE"), "an IANA zone, before every other"),
    Option("help", short: "h", .flag, "this text"),
  ]

  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run() throws(RunFailure) -> ExitCode {
    if arguments.has("help") {
      print(Help.text("clock", Self.options))
      return .done
    }
    try checkUsage()
    let inputs = try ClockInputs(
      configurationPath: arguments.value("config"), timeZone: arguments.value("time-zone"))
    for warning in inputs.warnings { Program.tell(warning) }
    if let path = arguments.value("cases") {
      return try answer(ClockCases(path: path, book: inputs.book))
    }
    var asked = AskedClock(arguments, inputs)
    return try asked.answer()
  }

  /// - Throws: everything that makes no question.
  private func checkUsage() throws(RunFailure) {
    var failure = RunFailure()
    if let operand = arguments.operands.first { failure.add(.usage, .unwantedOperand(operand)) }
    if arguments.has("cases") {
      for option in ["calendar", "from", "to", "target", "pauses"] where arguments.has(option) {
        failure.add(.usage, .besideCases(option))
      }
    } else {
      if !arguments.has("from") { failure.add(.usage, .noStart) }
      if !arguments.has("to"), !arguments.has("target") { failure.add(.usage, .nothingAsked) }
    }
    try failure.throwIfAny()
  }

  private func answer(_ questions: ClockCases) throws(RunFailure) -> ExitCode {
    var cases = questions
    var isWhole = true
    while let piece = cases.next() {
      try StandardOutput.write(piece.rows)
      for problem in piece.problems {
        Program.tell(problem)
        isWhole = isWhole && problem.severity != .error
      }
    }
    return isWhole ? .done : .unusableData
  }
}

extension Problem {
  private static func usage(_ message: String, _ remedy: String) -> Problem {
    Problem(file: "slate", place: nil, severity: .error, message: message, remedy: remedy)
  }

  fileprivate static func unwantedOperand(_ operand: String) -> Problem {
    usage("\"\(operand)\" belongs to no option", "slate clock --help lists the options")
  }

  fileprivate static func besideCases(_ option: String) -> Problem {
    usage("--\(option) is of no use with --cases", "each row brings its own question")
  }

  fileprivate static let nothingAsked = usage(
    "nothing is asked", "write --to 2026-03-03T17:00+11:00, --target 8h, or both")
}
