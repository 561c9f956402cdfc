import Foundation
import SlateCSV
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
  /// Pseudonyms are kept, for the owner alone.
  let hidesNames: Bool
  /// Seconds to wait for another run to finish.
  let patience: Int
  /// Told of each step of writing.
  var passed: @Sendable (Staging.Step) throws -> Void = { _ in }

  package init(
    root: String, isPrivate: Bool, isDraft: Bool, hidesNames: Bool = false, patience: Int
  ) {
    self.root = root
    self.isPrivate = isPrivate
    self.isDraft = isDraft
    self.hidesNames = hidesNames
    self.patience = patience
  }

  /// Writes a quarter's folder aside; they come in the order of the quarters.
  package typealias Stage = (QuarterFolder) throws(RunFailure) -> Void

  /// Holds the folder, finishes what an interrupted run began, and publishes some quarters.
  ///
  /// - Parameter compose: makes the quarters' folders, each from what is published once those before
  ///   it are, and stages them.
  /// - Throws: what `compose` throws; what cannot be read, created or written.
  package func publish(
    _ compose: (Chronicle, Stage) throws(RunFailure) -> Void
  ) throws(RunFailure) {
    var staging = Staging(root: root, isPrivate: isPrivate, passed: passed)
    do {
      try staging.createFolder(root)
    } catch {
      throw RunFailure(.cannotCreate, .notCreated(root, error))
    }
    let lock = try FolderLock(root, patience: patience)
    defer { lock.release() }
    try attempt(&staging) { staging in try staging.recover() }
    do throws(RunFailure) {
      try stageAll(&staging, compose)
    } catch {
      staging.abandon()
      throw error
    }
    try attempt(&staging) { staging in try staging.finish() }
  }

  private func stageAll(
    _ staging: inout Staging, _ compose: (Chronicle, Stage) throws(RunFailure) -> Void
  ) throws(RunFailure) {
    var last: Chronicle?
    try attempt(&staging) { staging in try staging.begin() }
    try compose(Chronicle(root: root, hidesNames: hidesNames)) { folder throws(RunFailure) in
      let files = folder.files.map { (path: "\(folder.name)/\($0.path)", bytes: $0.bytes) }
      try attempt(&staging) { staging in try staging.stage(files) }
      last = folder.chronicle
    }
    try attempt(&staging) { staging in
      if !isDraft, let last { try staging.stage(last.files) }
      // A pseudonym that was shown once, if only in a draft, stays.
      if let pseudonyms = last?.pseudonyms, !pseudonyms.isEmpty {
        try staging.stage([(Pseudonyms.file, pseudonyms.bytes)], isSecret: true)
      }
      try staging.mark()
    }
  }

  private func attempt(
    _ staging: inout Staging, _ write: (inout Staging) throws -> Void
  ) throws(RunFailure) {
    do {
      try write(&staging)
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
      remedy: (error as? WriteError).map { "\($0.path): \($0.reason)" }
        ?? error.localizedDescription)
  }

  fileprivate static func damaged(_ path: String, _ damage: Damage) -> Problem {
    Problem(
      file: "\(path)/\(damage.item)", place: nil, severity: .error,
      message: "an interrupted run cannot be finished: this was changed since",
      remedy: "remove \(damage.staging) and report the quarters of that run again")
  }
}
