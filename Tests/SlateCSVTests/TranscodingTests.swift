import Foundation
import TestSupport
import Testing

@testable import SlateCSV

/// A text cut into blocks is the text in one piece, wherever the cuts fall.
struct TranscodingTests {
  /// Every edge of a block's: the fast ways of the converters take 8 and 32 bytes at once.
  private static let blockSizes = Array(1...20) + [31, 32, 33, 64]

  private func expect(_ bytes: [UInt8], from encoding: TextEncoding, is text: [UInt8]) throws {
    let file = MappedFile(bytes: bytes)
    for size in Self.blockSizes {
      let found = try file.text(from: encoding, blockSize: size).contents
      #expect(found == text, "\(encoding.name) in blocks of \(size): \(bytes)")
    }
    #expect(try file.text(from: encoding).contents == text, "\(encoding.name): \(bytes)")
  }

  /// Units of two bytes, ASCII by runs, pairs and halves of pairs among them.
  private func randomUnits(_ random: inout SeededGenerator) -> [UInt16] {
    var units: [UInt16] = []
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      switch Int.random(in: 0..<6, using: &random) {
      case 0, 1: units += [UInt16](repeating: 0x61, count: .random(in: 1...9, using: &random))
      case 2: units.append(.random(in: 0x80...0xD7FF, using: &random))
      case 3: units.append(.random(in: 0xE000...0xFFFF, using: &random))
      case 4: units.append(.random(in: 0xD800...0xDFFF, using: &random))
      default:
        units.append(.random(in: 0xD800...0xDBFF, using: &random))
        units.append(.random(in: 0xDC00...0xDFFF, using: &random))
      }
    }
    return units
  }

  @Test func `random UTF-16 is the text that Swift makes of it, in blocks of any size`() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("UTF-16 in blocks: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let units = randomUnits(&random)
      let odd: [UInt8] = random.chance(30) ? [.random(in: 0...0xFF, using: &random)] : []
      let text =
        Array(String(decoding: units, as: UTF16.self).utf8)
        + (odd.isEmpty ? [] : Array("\u{FFFD}".utf8))
      let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      // A unit that is a mark would be taken for one.
      try expect([0xFF, 0xFE] + little + odd, from: .utf16LittleEndian, is: text)
      try expect([0xFE, 0xFF] + big + odd, from: .utf16BigEndian, is: text)
    }
  }

  /// UTF-8 with sequences that are cut short and stray bytes.
  private func randomDamage(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...14, using: &random) {
      let whole = Array(["é", "€", "한", "😀", "\u{10FFFF}"].randomElement(using: &random)!.utf8)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes += [UInt8](repeating: 0x61, count: .random(in: 1...40, using: &random))
      case 1, 2: bytes += whole
      case 3: bytes += whole.prefix(.random(in: 1...whole.count, using: &random))
      default: bytes.append(.random(in: 0x80...0xFF, using: &random))
      }
    }
    return bytes
  }

  /// Each byte that begins no well-formed character is one of Windows-1252: as one would say it.
  private func mended(_ bytes: [UInt8]) -> [UInt8] {
    var rest = bytes[...]
    var text = ""
    while let first = rest.first {
      let character = (1...4).lazy.compactMap { String(validating: rest.prefix($0), as: UTF8.self) }
        .first
      if let character {
        text += character
      } else if let scalar = Unicode.Scalar(CodePage.windows1252.upperHalf[Int(first) - 0x80]) {
        text.unicodeScalars.append(scalar)
      }
      rest = rest.dropFirst(character?.utf8.count ?? 1)
    }
    return Array(text.utf8)
  }

  @Test func `random damaged UTF-8 keeps what is well-formed, in blocks of any size`() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("damaged UTF-8 in blocks: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      // Behind a letter: at the start three of the bytes could be a mark.
      let bytes = [0x61] + randomDamage(&random)
      try expect(bytes, from: .damagedUTF8, is: mended(bytes))
    }
  }

  @Test(arguments: [TextEncoding.windows1252, .codePage850])
  func `bytes are characters one by one, in blocks of any size`(encoding: TextEncoding) throws {
    let page: CodePage = encoding == .windows1252 ? .windows1252 : .codePage850
    let bytes = Array(UInt8.min...UInt8.max) + [UInt8](repeating: 0x2C, count: 70)
    var text = ""
    for byte in bytes {
      let value = byte < 0x80 ? UInt32(byte) : page.upperHalf[Int(byte) - 0x80]
      text.unicodeScalars.append(try #require(Unicode.Scalar(value)))
    }
    try expect(bytes, from: encoding, is: Array(text.utf8))
  }

  @Test(
    arguments: [
      ([], .windows1252), ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
      ([0xEF, 0xBB, 0xBF], .windows1252),
    ] as [([UInt8], TextEncoding)])
  func `nothing, or a mark alone, is no text`(bytes: [UInt8], encoding: TextEncoding) throws {
    try expect(bytes, from: encoding, is: [])
  }

  #if os(Linux)
    @Test func `a text takes no more memory the larger it is`() async throws {
      await #expect(processExitsWith: .success) {
        let folder = try Folder()
        let path = try folder.file("t.csv", [])
        // Nothing but zeros, which the file system need not keep: 24 MiB of text.
        try FileHandle(forWritingTo: URL(filePath: path)).truncate(atOffset: 48 << 20)
        let file = try MappedFile(path: path)
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmData:") })
        let size = try #require(line.split(separator: " ").dropFirst().first.flatMap { rlim_t($0) })
        let room = (size << 10) + (16 << 20)
        var limit = rlimit(rlim_cur: room, rlim_max: room)
        let isSet = unsafe setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit) == 0
        try #require(isSet)
        let place = TemporaryFolder(path: folder.path, isChosen: true)
        #expect(try file.text(from: .utf16LittleEndian, in: place).byteCount == 24 << 20)
        // The limit holds.
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        let refused = unsafe mmap(nil, 24 << 20, PROT_READ | PROT_WRITE, flags, -1, 0)
        let isRefused = unsafe refused == MAP_FAILED
        #expect(isRefused)
      }
    }
  #endif
}
