import Foundation

/// Every file under a folder: its path within, and its bytes.
struct FolderContents: Equatable {
  private(set) var files: [String: Data] = [:]

  init(_ folder: URL) throws {
    let base = folder.path(percentEncoded: false)
    for path in try FileManager.default.subpathsOfDirectory(atPath: base) {
      let file = folder.appending(path: path)
      if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        files[path] = try Data(contentsOf: file)
      }
    }
  }

  /// The names of the files that only one of both has or that differ, sorted.
  func differences(from other: FolderContents) -> [String] {
    Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
  }

  /// The files whose last name is this one.
  func named(_ name: String) -> [String: Data] {
    files.filter { $0.key == name || $0.key.hasSuffix("/" + name) }
  }
}
