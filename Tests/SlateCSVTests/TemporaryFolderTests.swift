import Foundation
import Testing

@testable import SlateCSV

struct TemporaryFolderTests {
  /// Links to the file of a descriptor, and who may open it.
  private func status(_ descriptor: Int32) throws -> (links: Int, permissions: mode_t) {
    var status = stat()
    let isKnown = unsafe fstat(descriptor, &status) == 0
    try #require(isKnown)
    return (Int(status.st_nlink), status.st_mode & 0o7777)
  }

  @Test func `a new file has no name and is its owner's alone`() throws {
    let folder = try Folder()
    let place = TemporaryFolder(path: folder.path, isChosen: true)
    let ways =
      try [place.newFile(), place.namedForAMoment()] + [place.neverNamed()].compactMap(\.self)
    for descriptor in ways {
      #expect(try status(descriptor) == (0, 0o600))
      #expect(try folder.names == [])
      #expect(close(descriptor) == 0)
    }
  }

  @Test func `a folder that takes no file is told with the reason`() async throws {
    let folder = try Folder()
    func expect(_ path: String, _ code: Int32) {
      #expect(throws: WriteError(path: path, code: code)) {
        try TemporaryFolder(path: path, isChosen: true).newFile()
      }
    }
    expect(folder.path + "/none", ENOENT)
    expect(try folder.file("f", []), ENOTDIR)
    // The administrator may write everywhere: a process of its own becomes nobody first.
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: folder.path)
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      if getuid() == 0 { #expect(setuid(65_534) == 0) }
      #expect(throws: WriteError(path: path, code: EACCES)) {
        try TemporaryFolder(path: path, isChosen: true).newFile()
      }
    }
  }

  @Test func `TMPDIR names it where it names anything`() async {
    await #expect(processExitsWith: .success) {
      unsafe unsetenv("TMPDIR")
      #expect(TemporaryFolder.current.path == "/var/tmp" && !TemporaryFolder.current.isChosen)
      unsafe setenv("TMPDIR", "", 1)
      #expect(TemporaryFolder.current.path == "/var/tmp" && !TemporaryFolder.current.isChosen)
      unsafe setenv("TMPDIR", "/tmp", 1)
      #expect(TemporaryFolder.current.path == "/tmp" && TemporaryFolder.current.isChosen)
    }
  }
}
