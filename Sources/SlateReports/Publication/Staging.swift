import Foundation
import SlateCSV
import SlateModel

/// The folder aside in which a publication is made ready, and from which it is put in its place.
struct Staging {
  /// A moment between two changes on the disk.
  enum Step: Equatable {
    case staged(String)
    case committed
    case swapped(String)
    case unmarked, removed
  }

  let root: String
  /// Files 0600 and folders 0700, whatever the umask.
  let isPrivate: Bool
  /// Told of each step.
  let passed: @Sendable (Step) throws -> Void

  /// What is staged so far.
  private var journal = Journal()

  init(root: String, isPrivate: Bool, passed: @escaping @Sendable (Step) throws -> Void) {
    self.root = root
    self.isPrivate = isPrivate
    self.passed = passed
  }

  private var path: String { root + "/.slate-staging" }
  private var marker: String { "\(path)/\(Journal.fileName)" }

  /// Begins anew; what an earlier run left unmarked is removed.
  mutating func begin() throws {
    try Self.removeIfThere(path)
    try createFolder(path)
    journal = Journal()
  }

  /// Writes files aside, by path below the folder of reports.
  ///
  /// - Parameter isSecret: only their owner may read them, whatever holds for the others.
  mutating func stage(_ files: [(path: String, bytes: [UInt8])], isSecret: Bool = false) throws {
    for file in files {
      try createFolder("\(path)/\(file.path)".deletingLastComponent)
      try write(file.bytes, to: "\(path)/\(file.path)", isSecret: isSecret)
      journal.add(file.path, file.bytes)
      try passed(.staged(file.path))
    }
  }

  /// Marks what is staged as whole: from here on a run that is interrupted is finished by the next.
  func mark() throws {
    try write(journal.bytes, to: marker + ".part")
    try passed(.staged(Journal.fileName))
    try FileManager.default.moveItem(atPath: marker + ".part", toPath: marker)
  }

  /// Puts what is marked in its place.
  func finish() throws {
    try passed(.committed)
    try swap(journal.items)
  }

  /// Removes what is staged; what cannot be removed now is removed by the next run.
  func abandon() { try? FileManager.default.removeItem(atPath: path) }

  /// Ends what an interrupted run began: a committed staging is put in its place, another removed.
  func recover() throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    if let bytes = FileManager.default.contents(atPath: marker),
      let journal = Journal(bytes: Array(bytes))
    {
      // The interrupted run may have come to some of them.
      let items = journal.items.filter { !journal.holds($0, in: root) }
      for item in items where !journal.holds(item, in: path) {
        throw Damage(item: item, staging: path)
      }
      try swap(items)
    } else {
      try Self.removeIfThere(path)
    }
  }

  /// Whether a run after the marker has still to be finished.
  var isCommitted: Bool { FileManager.default.fileExists(atPath: marker) }

  private func swap(_ items: [String]) throws {
    for item in items {
      try swapIn(item)
      try passed(.swapped(item))
    }
    // Without the marker the rest is of no use: a run interrupted from here on has nothing to finish.
    try Self.removeIfThere(marker)
    try passed(.unmarked)
    try Self.removeIfThere(path)
    try passed(.removed)
  }

  /// Puts a staged file or folder in its place; what stood there is removed with the staging.
  private func swapIn(_ name: String) throws {
    let (new, place) = ("\(path)/\(name)", "\(root)/\(name)")
    guard FileManager.default.fileExists(atPath: place) else {
      return try FileManager.default.moveItem(atPath: new, toPath: place)
    }
    try exchange(new, place)
  }

  func createFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true,
      attributes: isPrivate ? [.posixPermissions: 0o700] : nil)
  }

  private static func removeIfThere(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    try FileManager.default.removeItem(atPath: path)
  }

  private func write(_ bytes: [UInt8], to path: String, isSecret: Bool = false) throws {
    try writeFile(bytes, to: path, mode: isPrivate || isSecret ? 0o600 : nil)
  }
}

/// Something changed a file between an interruption and the run that was to finish its work.
struct Damage: Error {
  let item: String
  let staging: String
}

extension String {
  /// A path without its last component.
  fileprivate var deletingLastComponent: String {
    lastIndex(of: "/").map { String(self[..<$0]) } ?? self
  }
}
