import Foundation

/// How files are named from the folder in which a file is to stand.
struct RelativePath {
  /// The folders on the way from the root.
  private let folder: [String]

  init(toFolderOf path: String) { folder = Self.parts(of: path).dropLast() }

  /// What a file, named from the current folder, is called from there; an absolute name stays.
  func name(of path: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    let parts = Self.parts(of: path)
    let shared = zip(folder, parts.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: folder.count - shared)
    return (up + parts[shared...]).joined(separator: "/")
  }

  /// The parts of an absolute path, without `.` and `..`.
  private static func parts(of path: String) -> [String] {
    let whole =
      path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    return whole.split(separator: "/").reduce(into: []) { parts, part in
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
  }
}
