import Foundation

/// A new empty folder, removed with everything in it when its owner lets go.
struct Scratch: ~Copyable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "slate-end-to-end-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    // What cannot be removed is the system's to clean: no fact under test depends on it.
    try? FileManager.default.removeItem(at: folder)
  }
}
