import Foundation

/// A folder of its own for one test, removed with it.
final class PublishedFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/slate-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Every file below it by its path.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      if let bytes = FileManager.default.contents(atPath: path + "/" + name) { files[name] = bytes }
    }
    return files
  }

  /// The permissions of everything below it, as `0600`-like numbers by path.
  func permissions(below folder: String) throws -> [String: Int] {
    var found: [String: Int] = [:]
    let root = path + "/" + folder
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) + ["."] {
      let attributes = try FileManager.default.attributesOfItem(atPath: root + "/" + name)
      found[name] = (attributes[.posixPermissions] as? NSNumber)?.intValue
    }
    return found
  }
}
