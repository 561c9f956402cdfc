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
      case let name?:
        guard let command = Command.all.first(where: { $0.name == name }) else {
          throw RunFailure(.usage, .unknownCommand(name))
        }
        return try command.run(Arguments(Array(arguments.dropFirst()), command.options))
      }
    } catch {
      for problem in error.problems { tell(problem) }
      return error.exitCode
    }
  }

  /// Problems go to standard error, results to standard output.
  static func tell(_ problem: Problem) {
    FileHandle.standardError.write(Data((problem.description.forTerminal + "\n").utf8))
  }
}

extension Problem {
  fileprivate static func unknownCommand(_ command: String) -> Problem {
    let hint = nearest(to: command, among: Command.all.map(\.name)).map { "did you mean \($0)? " }
    return Problem(
      file: "slate", place: nil, severity: .error, message: "there is no command \"\(command)\"",
      remedy: (hint ?? "") + "slate --help lists them")
  }
}
