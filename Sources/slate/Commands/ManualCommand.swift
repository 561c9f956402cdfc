import SlateIntake
import SlateModel
import SlateReports

/// `slate measures` and `slate formats`: what is in force, from the code itself.
struct ManualCommand {
  static let options = [
    Option("markdown", .flag, "the page under Docs"),
    Option("help", short: "h", .flag, "this text"),
  ]

  /// What a command prints for a terminal, and as a page.
  struct Contents: Sendable {
    let command: String
    let text: @Sendable () -> String
    let page: @Sendable () -> String
  }

  static let measures = Contents(
    command: "measures", text: { Manual.measures },
    page: { Manual.measuresPage })

  static let formats = Contents(
    command: "formats", text: { FormatManual.text(Format.all.map(\.description)) },
    page: { FormatManual.page(Format.all.map(\.description)) })

  private let contents: Contents
  private let arguments: Arguments

  init(_ contents: Contents, _ arguments: Arguments) {
    self.contents = contents
    self.arguments = arguments
  }

  func run() -> ExitCode {
    if arguments.has("help") {
      print(Help.text(contents.command, Self.options))
    } else {
      print(arguments.has("markdown") ? contents.page() : contents.text(), terminator: "")
    }
    return .done
  }
}
