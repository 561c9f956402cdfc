import Foundation

/// The time-zone database of the system: a folder of TZif files.
package struct ZoneDatabase: Sendable {
  /// Folders searched in order.
  package let directories: [String]

  package init(directories: [String] = ZoneDatabase.systemDirectories) {
    self.directories = directories
  }

  /// Where Linux and Darwin keep the database. The environment's `TZDIR` is not asked: what runs
  /// on one machine must come out alike on the next.
  package static let systemDirectories = ["/usr/share/zoneinfo", "/var/db/timezone/zoneinfo"]

  /// The database's release, such as `2025b`; nil where it does not tell.
  package var version: String? {
    for directory in directories {
      if let line = firstLine(of: directory + "/tzdata.zi"), line.hasPrefix("# version ") {
        return String(line.dropFirst("# version ".count))
      }
      if let line = firstLine(of: directory + "/+VERSION"), !line.isEmpty {
        return line
      }
    }
    return nil
  }

  private func firstLine(of path: String) -> String? {
    guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
    return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// The rules of the zone of that name.
  func rules(_ identifier: String) throws(ZoneError) -> ZoneRules {
    guard ZoneDatabase.isZoneName(identifier),
      let (path, bytes) = contents(of: identifier)
    else { throw absence(of: identifier) }
    do throws(ZoneFileFault) {
      // The largest zone's file has some 4 kB.
      guard bytes.count <= 1_048_576 else { throw .notZoneFile }
      return ZoneRules(identifier: identifier, file: try ZoneFile(bytes))
    } catch {
      throw .damagedFile(path: path, fault: error)
    }
  }

  private func contents(of identifier: String) -> (path: String, bytes: [UInt8])? {
    for directory in directories {
      let path = directory + "/" + identifier
      if let bytes = FileManager.default.contents(atPath: path) { return (path, Array(bytes)) }
    }
    return nil
  }

  /// Whether `name` has the form of a zone's name, and so can only lead to a file of the database.
  ///
  /// Every IANA name begins with a capital. That leaves out `localtime` and `posixrules`, which
  /// differ from machine to machine, and `right/`, which counts leap seconds.
  static func isZoneName(_ name: String) -> Bool {
    guard let first = name.utf8.first, (65...90).contains(first), name.utf8.count <= 64
    else { return false }
    let isSpelt = name.utf8.allSatisfy { byte in
      switch byte {
      case 48...57, 65...90, 97...122: true
      default: "/_+-".utf8.contains(byte)
      }
    }
    return isSpelt && !name.hasSuffix("/") && !name.contains("//")
  }
}
