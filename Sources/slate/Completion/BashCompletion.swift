/// A script that makes bash complete slate's commands and options.
enum BashCompletion {
  static var script: String {
    """
    # To be read by bash: source <(slate completion bash)
    _slate() {
      local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words=
      COMPREPLY=()
      if [ "$COMP_CWORD" -eq 1 ]; then
        words="\(Command.all.map(\.name).joined(separator: " ")) --help --version"
        COMPREPLY=($(compgen -W "$words" -- "$current"))
        return
      fi
      case ${COMP_WORDS[1]} in
    \(Command.all.map(branch).joined(separator: "\n"))
      esac
      case $current in
        -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
        *) COMPREPLY=($(compgen -f -- "$current")) ;;
      esac
    }
    complete -o filenames -F _slate slate

    """
  }

  /// What stands for one command: its options, and what may stand behind each.
  private static func branch(_ command: Command) -> String {
    let values = command.options.compactMap { option in
      reply(to: option).map { reply in
        "        \(option.spellings.joined(separator: " | "))) \(reply); return ;;"
      }
    }
    let words = command.options.map { "--" + $0.name }.joined(separator: " ")
    return """
          \(command.name))
            words="\(words)"
            case $before in
      \(values.joined(separator: "\n"))
            esac
            ;;
      """
  }

  private static func reply(to option: Option) -> String? {
    switch OptionValue(option) {
    case .nothing: nil
    case .file: "COMPREPLY=($(compgen -f -- \"$current\"))"
    case .folder: "COMPREPLY=($(compgen -d -- \"$current\"))"
    case .words(let words):
      "COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$current\"))"
    case .other: ":"
    }
  }
}
