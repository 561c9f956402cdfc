/// A script that makes fish complete slate's commands and options.
enum FishCompletion {
  static var script: String {
    let commands = Command.all.map { command in
      "complete -c slate -f -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.help))"
    }
    return
      (["# To be read by fish: slate completion fish | source"] + commands
      + Command.all.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private static func lines(_ command: Command) -> [String] {
    command.options.map { option in
      let short = option.short.map { " -s \($0)" } ?? ""
      let value =
        switch OptionValue(option) {
        case .nothing: ""
        case .file: " -r -F"
        case .folder: " -x -a '(__fish_complete_directories)'"
        case .words(let words): " -x -a \(quoted(words.joined(separator: " ")))"
        case .other: " -x"
        }
      return "complete -c slate -n '__fish_seen_subcommand_from \(command.name)'\(short)"
        + " -l \(option.name)\(value) -d \(quoted(option.help))"
    }
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
