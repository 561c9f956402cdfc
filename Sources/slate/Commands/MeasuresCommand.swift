import SlateMeasures
import SlateModel
import SlateReports

/// `slate measures`: the definitions in force, from the code itself.
struct MeasuresCommand {
  static let options = [
    Option("markdown", .flag, "the page under Docs"),
    Option("help", short: "h", .flag, "this text"),
  ]

  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run() -> ExitCode {
    if arguments.has("help") {
      print(Help.text("measures", Self.options))
    } else {
      print(arguments.has("markdown") ? Manual.measuresPage : Manual.measures, terminator: "")
    }
    return .done
  }
}
