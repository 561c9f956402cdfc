/// What `slate --help` says.
enum Help {
  static let commands: [(name: String, help: String)] = [
    ("report", "reads the exports, measures, and writes one quarter's review"),
    ("inspect", "what slate sees in a file"),
    ("init", "writes a commented slate.json from what inspect finds"),
    ("check", "reads configuration and exports, tells every problem, writes nothing"),
    ("explain", "a ticket's whole clock, interval by interval; or how a recurring issue was made"),
    ("clock", "the clock alone: time elapsed on a calendar, and when a target is used up"),
    ("measures", "the definitions in force"),
    ("formats", "the import formats in force: what each is known by, and what it lacks"),
  ]

  static var text: String {
    let width = commands.map(\.name.count).max() ?? 0
    let list = commands.map { command in
      let gap = String(repeating: " ", count: width - command.name.count + 2)
      return "  \(command.name)\(gap)\(command.help)"
    }.joined(separator: "\n")
    return """
      slate measures co-managed IT from ticket exports and writes the quarterly review.

      usage: slate COMMAND [OPTION…]

      \(list)

      slate COMMAND --help tells a command's options; slate --version the version.
      """
  }

  static func text(_ command: String, operands: String? = nil, _ options: [Option]) -> String {
    let width = options.map(\.usage.count).max() ?? 0
    let list = options.map { option in
      "  " + option.usage + String(repeating: " ", count: width - option.usage.count + 2)
        + option.help
    }
    return "usage: slate \(command) [OPTION…]\(operands.map { " " + $0 } ?? "")\n\n"
      + list.joined(separator: "\n")
  }
}
