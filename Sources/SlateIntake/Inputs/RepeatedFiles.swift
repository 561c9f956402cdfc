import Foundation
import SlateModel

/// Files to read, each once: what the configuration lists may be named on the command line again, or
/// match two patterns.
struct RepeatedFiles {
  private(set) var files: [InputFile] = []
  private(set) var warnings: [Problem] = []

  /// - Parameter named: of files named twice for one kind the first stays.
  init(_ named: [InputFile]) {
    struct Key: Hashable {
      let path: String
      let kind: TableKind
    }
    var seen: Set<Key> = []
    for file in named {
      let path = URL(filePath: file.path).resolvingSymlinksInPath().path()
      if seen.insert(Key(path: path, kind: file.kind)).inserted {
        files.append(file)
      } else {
        warnings.append(.namedTwice(file))
      }
    }
  }
}

extension Problem {
  fileprivate static func namedTwice(_ file: InputFile) -> Problem {
    Problem(
      file: file.name, place: nil, severity: .warning,
      message: "this file is named twice among the \(file.kind.name); it was read once",
      remedy: "name it once: in slate.json or on the command line")
  }
}
