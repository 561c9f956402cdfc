import SlateModel

/// `slate completion`: what makes a shell complete slate's commands and options.
struct CompletionCommand {
  static let options = [Option("help", short: "h", .flag, "this text")]

  private static let shells = ["bash", "zsh", "fish"]

  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run() throws(RunFailure) -> ExitCode {
    if arguments.has("help") {
      print(Help.text("completion", operands: "bash|zsh|fish", Self.options))
      return .done
    }
    switch arguments.operands {
    case ["bash"]: print(BashCompletion.script, terminator: "")
    case ["zsh"]: print(ZshCompletion.script, terminator: "")
    case ["fish"]: print(FishCompletion.script, terminator: "")
    case let others: throw RunFailure(.usage, .unknownShell(others, known: Self.shells))
    }
    return .done
  }
}

extension Problem {
  fileprivate static func unknownShell(_ names: [String], known: [String]) -> Problem {
    let hint = names.first.flatMap { nearest(to: $0, among: known) }.map { "did you mean \($0)? " }
    return Problem(
      file: "slate", place: nil, severity: .error,
      message: names.isEmpty
        ? "there is no shell named"
        : "there is no completion for \"\(names.joined(separator: " "))\"",
      remedy: (hint ?? "") + "write slate completion \(known.joined(separator: "|"))")
  }
}
