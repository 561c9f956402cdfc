import Foundation
import SlateModel

/// The marker of a staging that is whole: each staged file with a fingerprint of its bytes.
///
/// What stands in it is put in its place even if the run is interrupted: by the next one.
struct Journal: Equatable {
  static let fileName = "commit"

  struct Entry: Equatable {
    /// Below the staging, and below the folder of reports once it is in its place.
    let path: String
    let fingerprint: String
  }

  private(set) var entries: [Entry] = []

  init() {}

  mutating func add(_ path: String, _ bytes: [UInt8]) {
    entries.append(Entry(path: path, fingerprint: Fingerprint.of(bytes)))
  }

  /// The files and folders that are swapped in one by one, in the order of staging.
  var items: [String] {
    var items: [String] = []
    for entry in entries where items.last != Self.item(entry) { items.append(Self.item(entry)) }
    return items
  }

  private static func item(_ entry: Entry) -> String {
    String(entry.path.prefix { $0 != "/" })
  }

  /// Whether every file of an item stands in a folder as it was staged.
  func holds(_ item: String, in folder: String) -> Bool {
    entries.allSatisfy { entry in
      guard Self.item(entry) == item else { return true }
      let bytes = FileManager.default.contents(atPath: "\(folder)/\(entry.path)")
      return bytes.map { Fingerprint.of(Array($0)) } == entry.fingerprint
    }
  }

  /// A line each, ending with a line that tells how many there are.
  var bytes: [UInt8] {
    let lines = entries.map { "\($0.fingerprint) \($0.path)\n" }
    return Array((lines.joined() + "\(entries.count) files\n").utf8)
  }

  /// Nil for anything but what `bytes` writes.
  init?(bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropLast() {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return nil }
      entries.append(Entry(path: parts[1], fingerprint: parts[0]))
    }
    guard self.bytes == bytes else { return nil }
  }
}
