import Foundation
package import SlateModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder that reports are published in.
///
/// A quarter's folder is written aside, whole, and put in its place by one rename; the history follows.
/// Whatever fails before leaves the last reports as they were.
package struct Publication: Sendable {
  package let root: String
  /// Files 0600 and folders 0700, whatever the umask.
  let isPrivate: Bool
  /// Only the folders: the history stays as it is.
  let isDraft: Bool
  /// Seconds to wait for another run to finish.
  let patience: Int

  package init(root: String, isPrivate: Bool, isDraft: Bool, patience: Int) {
    self.root = root
    self.isPrivate = isPrivate
    self.isDraft = isDraft
    self.patience = patience
  }

  private var staging: String { root + "/.slate-staging" }

  /// Writes the folders of some quarters, then the history.
  ///
  /// - Throws: what cannot be created or written.
  package func publish(_ folders: [QuarterFolder]) throws(RunFailure) {
    do {
      try createFolder(root)
    } catch {
      throw RunFailure(.cannotCreate, .notCreated(root, error))
    }
    let lock = try FolderLock(root, patience: patience)
    defer { lock.release() }
    do {
      try? FileManager.default.removeItem(atPath: staging)
      try createFolder(staging)
      defer { try? FileManager.default.removeItem(atPath: staging) }
      for folder in folders { try stage(folder) }
      try stageHistory(folders)
      for folder in folders { try swapIn(folder.name) }
      if !isDraft {
        for name in ["history.csv", "restatements.csv"] { try swapIn(name) }
      }
    } catch {
      throw RunFailure(.inputOutput, .notWritten(root, error))
    }
  }

  private func stage(_ folder: QuarterFolder) throws {
    try createFolder("\(staging)/\(folder.name)")
    try createFolder("\(staging)/\(folder.name)/charts")
    for file in folder.files {
      try write(file.bytes, to: "\(staging)/\(folder.name)/\(file.path)")
    }
  }

  private func stageHistory(_ folders: [QuarterFolder]) throws {
    guard !isDraft else { return }
    var history = History()
    let place = root + "/history.csv"
    if FileManager.default.fileExists(atPath: place) {
      history = History(bytes: Array(try Data(contentsOf: URL(fileURLWithPath: place))))
    }
    for folder in folders { history.publish(folder.published, of: folder.name) }
    try write(history.bytes, to: staging + "/history.csv")
    if !FileManager.default.fileExists(atPath: root + "/restatements.csv") {
      try write(History.emptyRestatements, to: staging + "/restatements.csv")
    }
  }

  /// Puts a staged file or folder in its place; what stood there is removed with the staging.
  private func swapIn(_ name: String) throws {
    let (new, place) = ("\(staging)/\(name)", "\(root)/\(name)")
    guard FileManager.default.fileExists(atPath: new) else { return }
    guard FileManager.default.fileExists(atPath: place) else {
      return try FileManager.default.moveItem(atPath: new, toPath: place)
    }
    try exchange(new, place)
  }

  private func createFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true,
      attributes: isPrivate ? [.posixPermissions: 0o700] : nil)
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    if isPrivate {
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
  }
}

extension Problem {
  fileprivate static func notCreated(_ path: String, _ error: any Error) -> Problem {
    Problem(
      file: path, place: nil, severity: .error, message: "the output folder cannot be created",
      remedy: "\(error.localizedDescription)\nname another with --out")
  }

  fileprivate static func notWritten(_ path: String, _ error: any Error) -> Problem {
    Problem(
      file: path, place: nil, severity: .error,
      message: "writing failed half-way; the last reports are as they were",
      remedy: error.localizedDescription)
  }
}
