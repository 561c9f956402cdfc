/// What `slate --help` says.
enum Help {
  static var text: String {
    let width = Command.all.map(\.name.count).max() ?? 0
    let list = Command.all.map { command in
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
