import Foundation
import Testing

@testable import SlateModel

struct ZoneDatabaseTests {
  /// A folder of its own for a test's database; the test removes it.
  private func folder(_ files: [String: [UInt8]]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    for (name, bytes) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    return folder.path(percentEncoded: false)
  }

  @Test func `UTC needs no database, other zones say that there is none`() throws {
    let nowhere = ["/nowhere/zoneinfo"]
    for name in ["UTC", "Etc/UTC", "Zulu"] {
      let utc = try ZoneRules.load(name, from: nowhere)
      #expect(utc.identifier == name)
      #expect(utc.offset(at: Instant(secondsSince1970: 0)) == 0)
    }
    #expect(throws: ZoneError.noDatabase(searched: nowhere)) {
      try ZoneRules.load("Europe/Berlin", from: nowhere)
    }
  }

  @Test(arguments: [
    ("australia/sydney", "Australia/Sydney"), ("Sydney", "Australia/Sydney"),
    ("Australia/Sidney", "Australia/Sydney"), ("Kolkatta", "Asia/Kolkata"),
    ("America/New York", "America/New_York"), ("Europe/Berlin ", "Europe/Berlin"),
  ])
  func `an unknown zone is told the nearest name`(name: String, nearest: String) {
    #expect(throws: ZoneError.unknownZone(name, nearest: nearest)) { try ZoneRules.load(name) }
  }

  @Test(arguments: [
    "", "../../etc/passwd", "/etc/localtime", "Europe/../Europe/Berlin", "Europe/",
    "Europe//Berlin", "localtime", "posixrules", "right/Europe/Berlin", "tzdata.zi",
    "Xyzzy/Qwertyuiop",
  ])
  func `a name that leads elsewhere is no zone`(name: String) {
    #expect {
      try ZoneRules.load(name)
    } throws: { error in
      guard case .unknownZone(name, _) = error as? ZoneError else { return false }
      return true
    }
  }

  @Test func `nothing is offered for a name like no other`() {
    #expect(throws: ZoneError.unknownZone("Xyzzy/Qwertyuiop", nearest: nil)) {
      try ZoneRules.load("Xyzzy/Qwertyuiop")
    }
  }

  @Test func `a folder of zones is none itself`() {
    #expect {
      try ZoneRules.load("America")
    } throws: { error in
      guard case .unknownZone("America", _) = error as? ZoneError else { return false }
      return true
    }
  }

  @Test func `a damaged file is told with its path`() throws {
    let folder = try folder(["Test/Bad": Array("TZif".utf8)])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(throws: ZoneError.damagedFile(path: folder + "/Test/Bad", fault: .notZoneFile)) {
      try ZoneRules.load("Test/Bad", from: [folder])
    }
  }

  @Test func `the first folder that has a zone gives it`() throws {
    let folder = try folder(["Test/Zone": ZoneFileParts().bytes])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let zone = try ZoneRules.load("Test/Zone", from: ["/nowhere/zoneinfo", folder])
    #expect(zone.offset(at: Instant(secondsSince1970: 0)) == 7_200)
    #expect(ZoneDatabase(directories: [folder]).names == ["Test/Zone"])
  }

  @Test func `every zone of the system's database can be read`() throws {
    let names = ZoneDatabase().names
    #expect(names.count > 300 && names.contains("Australia/Sydney"))
    for name in names {
      #expect(throws: Never.self) { try ZoneRules.load(name) }
    }
  }

  @Test func `the release is read from tzdata_zi, else from +VERSION`() throws {
    let full = try folder(["tzdata.zi": Array("# version 2025b\n# more".utf8)])
    let plain = try folder(["+VERSION": Array("2024a\n".utf8), "tzdata.zi": Array("# ddeps".utf8)])
    let silent = try folder(["zone.tab": []])
    defer {
      for folder in [full, plain, silent] { try? FileManager.default.removeItem(atPath: folder) }
    }
    #expect(ZoneDatabase(directories: [silent, full]).version == "2025b")
    #expect(ZoneDatabase(directories: [plain]).version == "2024a")
    #expect(ZoneDatabase(directories: [silent]).version == nil)
    #expect(ZoneRules.databaseVersion == ZoneDatabase().version)
  }
}
