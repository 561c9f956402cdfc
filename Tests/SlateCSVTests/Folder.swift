import Foundation

/// A folder of its own, gone with the test.
final class Folder {
  let path = NSTemporaryDirectory() + "slate-csv-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    // What cannot be removed stays in the system's temporary folder.
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String, _ contents: [UInt8]) throws -> String {
    let file = path + "/" + name
    try Data(contents).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// The names in it.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path) }
  }
}
