/// What may stand behind an option, as far as a shell can complete it.
enum OptionValue {
  case nothing
  case file
  case folder
  case words([String])
  /// Something that a shell cannot know.
  case other

  init(_ option: Option) {
    switch option.kind {
    case .flag: self = .nothing
    case .values: self = .file
    case .value("FILE"): self = .file
    case .value("DIR"): self = .folder
    case .value("QUARTER"): self = .words(["latest", "previous", "all"])
    case .value("red"): self = .words(["red"])
    case .value: self = .other
    }
  }
}

extension Option {
  /// `-c` and `--config`
  var spellings: [String] { (short.map { ["-\($0)"] } ?? []) + ["--" + name] }
}
