import Foundation
import Testing

@testable import SlateCSV

struct TemporaryFileTests {
  private func content(of pieces: [[UInt8]], in folder: TemporaryFolder) throws -> [UInt8] {
    var file = try TemporaryFile(in: folder)
    for piece in pieces { try file.append(piece.span) }
    return try file.content().contents
  }

  @Test(arguments: [
    [], [[]], [[1]], [[1, 2], [], [3]], [[UInt8](repeating: 7, count: 200_000), [1]],
  ])
  func `what is written is read`(pieces: [[UInt8]]) throws {
    let folder = try Folder()
    let place = TemporaryFolder(path: folder.path, isChosen: true)
    #expect(try content(of: pieces, in: place) == Array(pieces.joined()))
    #expect(try folder.names == [])
  }

  @Test func `nothing is left behind, not even while the bytes are read`() throws {
    let folder = try Folder()
    let place = TemporaryFolder(path: folder.path, isChosen: true)
    let text = try MappedFile(bytes: [0x61, 0xE9]).text(from: .windows1252, in: place)
    #expect(try folder.names == [])
    #expect(text.contents == Array("aé".utf8))
  }

  @Test func `memory takes the bytes where the usual folder takes no file`() throws {
    let folder = try Folder()
    let none = folder.path + "/none"
    let usual = TemporaryFolder(path: none, isChosen: false)
    #expect(try content(of: [[1, 2], [3]], in: usual) == [1, 2, 3])
    #expect(throws: FileError.noTemporaryFile(WriteError(path: none, code: ENOENT))) {
      try content(of: [[1]], in: TemporaryFolder(path: none, isChosen: true))
    }
  }

  #if os(Linux)
    @Test func `a full disk is told, with the folder`() throws {
      let full = unsafe open("/dev/full", O_RDWR | O_CLOEXEC)
      try #require(full >= 0)
      var file = TemporaryFile(descriptor: full, folder: "/somewhere")
      var told: FileError?
      do { try file.append([1].span) } catch { told = error }
      #expect(told == .noTemporaryFile(WriteError(path: "/somewhere", code: ENOSPC)))
    }

    @Test func `a file that may grow no further is told, and what fits is written before`()
      async throws
    {
      await #expect(processExitsWith: .success) {
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
        let isSet = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0
        try #require(isSet)
        let place = TemporaryFolder(path: "/tmp", isChosen: true)
        let descriptor = try place.newFile()
        #expect(throws: WriteError(path: "/tmp", code: EFBIG)) {
          try write([UInt8](repeating: 1, count: 150_000).span, to: descriptor, path: "/tmp")
        }
        #expect(lseek(descriptor, 0, SEEK_END) == 100_000)
      }
    }
  #endif
}
