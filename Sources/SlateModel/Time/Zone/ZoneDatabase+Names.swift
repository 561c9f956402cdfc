import Foundation

extension ZoneDatabase {
  /// The names of all zones, ascending.
  var names: [String] {
    var found: Set<String> = []
    for directory in directories {
      // The slash makes a linked folder be read too.
      let paths = (try? FileManager.default.subpathsOfDirectory(atPath: directory + "/")) ?? []
      let folders = Set(
        paths.compactMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } })
      for path in paths where ZoneDatabase.isZoneName(path) && !folders.contains(path) {
        found.insert(path)
      }
    }
    return found.sorted()
  }

  /// Why there is no file for `identifier`.
  func absence(of identifier: String) -> ZoneError {
    let names = names
    if names.isEmpty { return .noDatabase(searched: directories) }
    if names.contains(identifier), let directory = directories.first {
      return .damagedFile(path: directory + "/" + identifier, fault: .unreadable)
    }
    return .unknownZone(identifier, nearest: ZoneDatabase.nearest(to: identifier, among: names))
  }

  /// The name most like `identifier`: the whole of it or its last part, without regard to case,
  /// with at most a third of its letters wrong; of equals the first.
  static func nearest(to identifier: String, among names: [String]) -> String? {
    let wanted = folded(identifier)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (distance: Int, name: String)?
    for name in names {
      let whole = folded(name)
      let city = whole.lastIndex(of: UInt8(ascii: "/")).map { Array(whole[($0 + 1)...]) } ?? whole
      let distance = min(editDistance(wanted, whole), editDistance(wanted, city))
      if distance <= wanted.count / 3, best.map({ distance < $0.distance }) ?? true {
        best = (distance, name)
      }
    }
    return best?.name
  }

  private static func folded(_ name: String) -> [UInt8] {
    name.lowercased().utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "_") : $0 }
  }

  /// Insertions, deletions and replacements that make `source` into `target` (Levenshtein).
  private static func editDistance(_ source: [UInt8], _ target: [UInt8]) -> Int {
    var row = Array(0...target.count)
    for (line, byte) in source.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in target.indices {
        let replaced = diagonal + (byte == target[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[target.count]
  }
}
