import Foundation
import SlateCSV
import Testing

@Suite struct MappedFileTests {
  @Test(arguments: [0, 1, 4095, 4096, 4097, 200_000])
  func `a file is lent byte for byte`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let folder = try Folder()
    let file = try MappedFile(path: folder.file("a.csv", bytes))
    #expect(file.byteCount == count)
    #expect(file.contents == bytes)
  }

  @Test func `bytes in memory are lent as they are`() {
    let file = MappedFile(bytes: [1, 2, 3])
    #expect(file.byteCount == 3)
    #expect(file.contents == [1, 2, 3])
    #expect(MappedFile(bytes: []).byteCount == 0)
  }

  @Test func `what cannot be mapped is read to its end`() throws {
    // Says that it is empty and is not.
    let file = try MappedFile(path: "/proc/self/status")
    #expect(String(decoding: file.contents, as: UTF8.self).hasPrefix("Name:"))
    #expect(try MappedFile(path: "/dev/null").byteCount == 0)
  }

  @Test func `a pipe is read to its end`() throws {
    let bytes = (0..<150_000).map { UInt8(truncatingIfNeeded: $0) }
    let pipe = Pipe()
    let writing = Thread {
      // A failure shows as missing bytes.
      try? pipe.fileHandleForWriting.write(contentsOf: Data(bytes))
      try? pipe.fileHandleForWriting.close()
    }
    writing.start()
    let file = try MappedFile(path: "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)")
    #expect(file.contents == bytes)
  }

  @Test func `each way to fail has a name`() throws {
    let folder = try Folder()
    let missing = folder.path + "/none.csv"
    #expect(throws: FileError.missing(path: missing)) { try MappedFile(path: missing) }
    let below = try folder.file("a.csv", []) + "/b"
    #expect(throws: FileError.missing(path: below)) { try MappedFile(path: below) }
    #expect(throws: FileError.isDirectory(path: folder.path)) { try MappedFile(path: folder.path) }
    let long = String(repeating: "x", count: 5000)
    #expect(throws: FileError.unreadable(path: long, code: ENAMETOOLONG)) {
      try MappedFile(path: long)
    }
  }

  @Test func `a forbidden file is named as such`() async throws {
    let folder = try Folder()
    let path = try folder.file("secret.csv", [1])
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    try manager.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    // The administrator may read everything: a process of its own becomes nobody first.
    await #expect(processExitsWith: .success) { [path = path as String] in
      if getuid() == 0 { #expect(setuid(65_534) == 0) }
      #expect(throws: FileError.notPermitted(path: path)) { try MappedFile(path: path) }
    }
  }
}
