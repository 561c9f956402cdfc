import SlateIntake
import SlateModel

/// `slate sample`: a believable set of exports to try things on.
struct SampleCommand {
  static let options = [
    Option("tickets", .value("N"), "how many tickets; 1200 without it"),
    Option("quarters", .value("N"), "over how many quarters, up to 2026-Q2; 4 without it"),
    Option("seed", .value("N"), "another number, another sample; the same, the same bytes"),
    Option("help", short: "h", .flag, "this text"),
  ]

  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run() throws(RunFailure) -> ExitCode {
    if arguments.has("help") {
      print(Help.text("sample", operands: "DIR", Self.options))
      return .done
    }
    guard arguments.operands.count == 1 else { throw RunFailure(.usage, .noFolder) }
    let sample = Sample(
      tickets: try arguments.number("tickets", 1...1_000_000, without: 1200),
      quarters: try arguments.number("quarters", 1...40, without: 4),
      seed: try arguments.number("seed", 0...Int.max, without: 1))
    for path in try sample.write(to: arguments.operands[0]) { print(path) }
    return .done
  }
}

extension Problem {
  fileprivate static let noFolder = Problem(
    file: "slate", place: nil, severity: .error, message: "one folder is to be named",
    remedy: "write slate sample DIR; it is made where it is not there")
}
