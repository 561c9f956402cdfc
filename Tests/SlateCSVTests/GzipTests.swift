import Testing

@testable import SlateCSV

struct GzipTests {
  /// `a,b`, `1,2` and `3,4`, each on a line, as gzip packs them: two members.
  private static let first: [UInt8] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 75, 212, 73, 226, 50, 212, 49, 226, 2, 0, 123, 7, 151, 10, 8,
    0, 0, 0,
  ]
  private static let second: [UInt8] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 51, 214, 49, 225, 2, 0, 62, 45, 114, 169, 4, 0, 0, 0,
  ]

  private func text(_ bytes: [UInt8]) throws(FileError) -> String {
    String(decoding: try MappedFile(bytes: bytes).unpacked().contents, as: UTF8.self)
  }

  @Test func `members are unpacked one after the other`() throws {
    #expect(try text(Self.first) == "a,b\n1,2\n")
    #expect(try text(Self.first + Self.second) == "a,b\n1,2\n3,4\n")
  }

  @Test func `padding behind the last member is left out`() throws {
    #expect(try text(Self.first + [0, 0, 0, 0]) == "a,b\n1,2\n")
  }

  @Test(arguments: 3..<28)
  func `what is cut short is told, wherever it ends`(count: Int) {
    #expect(throws: FileError.damagedGzip(.truncated)) { try text(Array(Self.first.prefix(count))) }
  }

  @Test func `what is damaged is told`() {
    var damaged = Self.first
    damaged[20] ^= 0xFF  // in the checksum
    #expect(throws: FileError.damagedGzip(.damaged(code: -3))) { try text(damaged) }
  }

  @Test func `what is not compressed is the file itself`() throws {
    let file = MappedFile(bytes: Array("number,opened_at\n".utf8))
    #expect(try file.unpacked() === file)
  }

  @Test func `gzip is known by its first two bytes`() {
    func isKnown(_ bytes: [UInt8]) -> Bool { isGzip(bytes.span) }
    #expect(isKnown(Self.first))
    #expect(!isKnown(Array("number,opened_at\n".utf8)) && !isKnown([31]) && !isKnown([]))
  }
}
