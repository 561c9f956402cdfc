import SlateIntake
import SlateModel
import SlateReports

/// `slate formats`: the import formats in force, from the code itself.
struct FormatsCommand {
  static let options = [
    Option("markdown", .flag, "the page under Docs"),
    Option("help", short: "h", .flag, "this text"),
  ]

  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run() -> ExitCode {
    if arguments.has("help") {
      print(Help.text("formats", Self.options))
      return .done
    }
    let formats = Format.all.map(\.description)
    print(
      arguments.has("markdown") ? FormatManual.page(formats) : FormatManual.text(formats),
      terminator: "")
    return .done
  }
}
