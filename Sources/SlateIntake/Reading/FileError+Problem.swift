import SlateCSV
import SlateModel

extension RunFailure {
  /// An input, by the name that the user has for it, which cannot be read.
  init(unread name: String, _ error: FileError) {
    let exitCode: ExitCode =
      switch error {
      case .missing, .isDirectory, .notPermitted, .unreadable: .noInput
      case .damagedGzip: .unusableData
      case .noTemporaryFile: .inputOutput
      }
    self.init(
      exitCode,
      Problem(
        file: name, place: nil, severity: .error, message: error.message, remedy: error.remedy))
  }
}

extension FileError {
  fileprivate var message: String {
    switch self {
    case .missing: "there is no such file"
    case .isDirectory: "this is a folder, not a file"
    case .notPermitted: "the file may not be read"
    case .unreadable(_, let code): "the file cannot be read (system error \(code))"
    case .damagedGzip: "the compressed file is damaged or cut short"
    case .noTemporaryFile(let error):
      "its text needs a temporary file, which \(error.path) does not take: \(error.reason)"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .missing, .isDirectory, .notPermitted, .unreadable:
      "check the name in slate.json or on the command line"
    case .damagedGzip: "compress it again, or unpack it"
    case .noTemporaryFile:
      "make room in that folder, or set TMPDIR in the environment to one that has room"
    }
  }
}
