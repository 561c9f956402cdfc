import Foundation
package import SlateModel

/// The folder that reports are published in.
///
/// Everything is written aside, whole, then marked as such, then put in its place item by item. Whatever
/// fails before the mark leaves the last reports as they were; whatever fails after it, the next run
/// finishes, so that the history never disagrees with the folders.
package struct Publication: Sendable {
  package let root: String
  /// Files 0600 and folders 0700, whatever the umask.
  let isPrivate: Bool
  /// Only the folders: the history stays as it is.
  let isDraft: Bool
  /// Seconds to wait for another run to finish.
  let patience: Int
  /// Told of each step of writing.
  var passed: @Sendable (Staging.Step) throws -> Void = { _ in }

  package init(root: String, isPrivate: Bool, isDraft: Bool, patience: Int) {
    self.root = root
    self.isPrivate = isPrivate
    self.isDraft = isDraft
    self.patience = patience
  }

  private var staging: Staging { Staging(root: root, isPrivate: isPrivate, passed: passed) }

  /// Holds the folder, finishes what an interrupted run began, and publishes some quarters.
  ///
  /// - Parameter compose: makes the quarters' folders, each from what is published once those before
  ///   it are.
  /// - Throws: what `compose` throws; what cannot be read, created or written.
  package func publish(
    _ compose: (Chronicle) throws(RunFailure) -> [QuarterFolder]
  ) throws(RunFailure) -> [QuarterFolder] {
    do {
      try staging.createFolder(root)
    } catch {
      throw RunFailure(.cannotCreate, .notCreated(root, error))
    }
    let lock = try FolderLock(root, patience: patience)
    defer { lock.release() }
    try attempt(staging.recover)
    let folders = try compose(Chronicle(root: root))
    try attempt { try staging.publish(files(of: folders)) }
    return folders
  }

  private func files(of folders: [QuarterFolder]) -> [(path: String, bytes: [UInt8])] {
    var files = folders.flatMap { folder in
      folder.files.map { ("\(folder.name)/\($0.path)", $0.bytes) }
    }
    if !isDraft, let chronicle = folders.last?.chronicle {
      files += [
        (Chronicle.historyFile, chronicle.history.bytes),
        (Chronicle.restatementsFile, chronicle.restatements.bytes),
      ]
    }
    return files
  }

  private func attempt(_ write: () throws -> Void) throws(RunFailure) {
    do {
      try write()
    } catch let damage as Damage {
      throw RunFailure(.inputOutput, .damaged(root, damage))
    } catch {
      throw RunFailure(.inputOutput, .notWritten(root, error, isCommitted: staging.isCommitted))
    }
  }
}

extension Problem {
  fileprivate static func notCreated(_ path: String, _ error: any Error) -> Problem {
    Problem(
      file: path, place: nil, severity: .error, message: "the output folder cannot be created",
      remedy: "\(error.localizedDescription)\nname another with --out")
  }

  fileprivate static func notWritten(
    _ path: String, _ error: any Error, isCommitted: Bool
  ) -> Problem {
    Problem(
      file: path, place: nil, severity: .error,
      message: isCommitted
        ? "writing failed after the new reports were complete; the next run puts them in place"
        : "writing failed half-way; the last reports are as they were",
      remedy: error.localizedDescription)
  }

  fileprivate static func damaged(_ path: String, _ damage: Damage) -> Problem {
    Problem(
      file: "\(path)/\(damage.item)", place: nil, severity: .error,
      message: "an interrupted run cannot be finished: this was changed since",
      remedy: "remove \(damage.staging) and report the quarters of that run again")
  }
}
