import Foundation
import SlateModel

/// The program: chooses a command and tells how it ended.
enum Program {
  static let version = "0.1.0"

  static func run(_ arguments: [String]) -> ExitCode {
    do throws(RunFailure) {
      switch arguments.first {
      case nil, "--help", "-h", "help":
        print(Help.text)
        return .done
      case "--version":
        print("slate \(version)")
        return .done
      case "report":
        return try ReportCommand(Arguments(Array(arguments.dropFirst()), ReportCommand.options))
          .run()
      case "check":
        return try CheckCommand(Arguments(Array(arguments.dropFirst()), CheckCommand.options))
          .run()
      case "inspect":
        return try InspectCommand(Arguments(Array(arguments.dropFirst()), InspectCommand.options))
          .run()
      case "init":
        return try InitCommand(Arguments(Array(arguments.dropFirst()), InitCommand.options)).run()
      case "clock":
        return try ClockCommand(Arguments(Array(arguments.dropFirst()), ClockCommand.options))
          .run()
      case "explain":
        return try ExplainCommand(Arguments(Array(arguments.dropFirst()), ExplainCommand.options))
          .run()
      case "measures":
        return try MeasuresCommand(
          Arguments(Array(arguments.dropFirst()), MeasuresCommand.options)
        ).run()
      case "formats":
        return try FormatsCommand(
          Arguments(Array(arguments.dropFirst()), FormatsCommand.options)
        ).run()
      case let command?:
        throw RunFailure(.usage, .unknownCommand(command))
      }
    } catch {
      for problem in error.problems { tell(problem) }
      return error.exitCode
    }
  }

  /// Problems go to standard error, results to standard output.
  static func tell(_ problem: Problem) {
    FileHandle.standardError.write(Data((problem.description + "\n").utf8))
  }
}

extension Problem {
  fileprivate static func unknownCommand(_ command: String) -> Problem {
    let hint = nearest(to: command, among: Help.commands.map(\.name)).map { "did you mean \($0)? " }
    return Problem(
      file: "slate", place: nil, severity: .error, message: "there is no command \"\(command)\"",
      remedy: (hint ?? "") + "slate --help lists them")
  }
}
