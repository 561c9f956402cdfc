import Foundation
import Testing

@testable import SlateCSV

struct FileWritingTests {
  private func withPath(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  @Test(arguments: [0, 1, 65_537]) func `what is written is read back`(count: Int) throws {
    try withPath { path in
      try writeFile([UInt8](repeating: 1, count: 9), to: path)
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try writeFile(bytes, to: path)
      #expect(FileManager.default.contents(atPath: path).map(Array.init) == bytes)
    }
  }

  @Test func `a new file is whole, and never in the place of another`() throws {
    try withPath { path in
      try createFile([1, 2], at: path)
      #expect(throws: WriteError(path: path, code: EEXIST)) { try createFile([3], at: path) }
      #expect(FileManager.default.contents(atPath: path).map(Array.init) == [1, 2])
      let folder = (path as NSString).deletingLastPathComponent
      let parts = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasPrefix((path as NSString).lastPathComponent) }
      #expect(parts == [(path as NSString).lastPathComponent], "nothing is left beside it")
    }
    #expect(WriteError(path: "x", code: EEXIST).isTaken)
    #expect(WriteError(path: "x", code: EROFS).isRefused)
    #expect(!WriteError(path: "x", code: ENOSPC).isRefused)
  }

  @Test func `a file is its owner's alone where that is asked for`() throws {
    try withPath { path in
      try writeFile([1], to: path, mode: 0o600)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test func `what the system refuses is told with its reason`() throws {
    #expect(throws: WriteError(path: "/nowhere/file", code: ENOENT)) {
      try writeFile([1], to: "/nowhere/file")
    }
    #expect(WriteError(path: "x", code: ENOSPC).reason == "No space left on device")
  }

  #if os(Linux)
    @Test func `a full disk is told`() throws {
      #expect(throws: WriteError(path: "/dev/full", code: ENOSPC)) {
        try writeFile([1], to: "/dev/full")
      }
    }
  #endif
}
