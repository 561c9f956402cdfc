/// A script that makes zsh complete slate's commands and options.
enum ZshCompletion {
  static var script: String {
    """
    #compdef slate
    # To be read by zsh: slate completion zsh > a folder of $fpath, as _slate
    _slate() {
      local -a commands
      commands=(
    \(Command.all.map { "    \(quoted("\($0.name):\($0.help)"))" }.joined(separator: "\n"))
      )
      if (( CURRENT == 2 )); then
        _describe command commands
        return
      fi
      local command=$words[2]
      shift words
      (( CURRENT-- ))
      case $command in
    \(Command.all.map(branch).joined(separator: "\n"))
      esac
    }
    compdef _slate slate

    """
  }

  private static func branch(_ command: Command) -> String {
    let arguments = command.options.flatMap { option in
      option.spellings.map { "        \(quoted(specification($0, option))) \\" }
    }
    return """
          \(command.name))
            _arguments \\
      \(arguments.joined(separator: "\n"))
              '*:file:_files'
            ;;
      """
  }

  /// `--config[the configuration]:value:_files`
  private static func specification(_ spelling: String, _ option: Option) -> String {
    let marked = option.help.map { "[]:".contains($0) ? "\\\($0)" : String($0) }.joined()
    let action =
      switch OptionValue(option) {
      case .nothing: ""
      case .file: ":file:_files"
      case .folder: ":folder:_files -/"
      case .words(let words): ":value:(\(words.joined(separator: " ")))"
      case .other: ":value: "
      }
    return "\(spelling)[\(marked)]\(action)"
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
