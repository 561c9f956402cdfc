import Testing

@testable import SlateModel

/// Bytes of a TZif file, part by part.
struct ZoneFileParts {
  var version = UInt8(ascii: "2")
  var times: [Int64] = [0, 1_000_000]
  var types: [UInt8] = [1, 0]
  var offsets: [Int32] = [3_600, 7_200]
  var leapSeconds = 0
  var footer = "\nABC-1\n"

  var bytes: [UInt8] {
    // The 32-bit block is left empty, as writers of today do.
    header(times: 0, types: 1, leapSeconds: 0)
      + [0, 0, 0, 0, 0, 0]
      + header(times: times.count, types: offsets.count, leapSeconds: leapSeconds)
      + times.flatMap { bigEndian($0, size: 8) } + types
      + offsets.flatMap { bigEndian(Int64($0), size: 4) + [0, 0] }
      + [UInt8](repeating: 0, count: leapSeconds * 12) + Array(footer.utf8)
  }

  private func header(times: Int, types: Int, leapSeconds: Int) -> [UInt8] {
    Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
      + [0, 0, leapSeconds, times, types, 0].flatMap { bigEndian(Int64($0), size: 4) }
  }

  private func bigEndian(_ value: Int64, size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * Int64($0))) }
  }
}

struct ZoneFileTests {
  private func fault(_ change: (inout ZoneFileParts) -> Void) -> ZoneFileFault? {
    var parts = ZoneFileParts()
    change(&parts)
    do throws(ZoneFileFault) {
      _ = try ZoneFile(parts.bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a file gives its transitions, the offset before them and its rule`() throws {
    let file = try ZoneFile(ZoneFileParts().bytes)
    #expect(file.times == [0, 1_000_000])
    #expect(file.offsets == [7_200, 3_600])
    #expect(file.initialOffset == 3_600)
    #expect(file.footer?.standardOffset == 3_600)
  }

  @Test func `a file without transitions or without a rule is whole`() throws {
    #expect(fault { $0.footer = "\n\n" } == nil)
    let parts = ZoneFileParts(times: [], types: [], offsets: [0], footer: "\nABC-1\n")
    let rules = ZoneRules(identifier: "Test/Rule", file: try ZoneFile(parts.bytes))
    #expect(rules.segmentOffsets == [3_600])
  }

  @Test func `each fault is told apart`() {
    #expect(fault { $0.version = 0 } == .version1)
    #expect(fault { $0.leapSeconds = 1 } == .leapSeconds)
    #expect(fault { $0.types = [1, 2] } == .contradictory)
    #expect(fault { $0.times = [5, 5] } == .contradictory)
    #expect(fault { $0.times = [Int64.min, 5] } == .contradictory)
    #expect(fault { $0.offsets = [3_600, 93_601] } == .contradictory)
    #expect(fault { $0.offsets = [] } == .contradictory)
    #expect(fault { $0.footer = "\nABC-1,x\n" } == .footer("ABC-1,x"))
    #expect(fault { $0.footer = "\nABC-1" } == .truncated)
    #expect(fault { $0.footer = "" } == .truncated)
  }

  @Test func `no part of a file is taken for the whole`() {
    let bytes = ZoneFileParts().bytes
    for count in bytes.indices {
      #expect(throws: ZoneFileFault.self) { try ZoneFile(Array(bytes[..<count])) }
    }
    #expect(throws: ZoneFileFault.notZoneFile) { try ZoneFile(Array("# no zone".utf8)) }
    #expect(throws: ZoneFileFault.notZoneFile) { try ZoneFile([UInt8](repeating: 65, count: 99)) }
  }

  @Test func `a damaged byte is a fault or another zone, never a crash`() {
    let bytes = ZoneFileParts(footer: "\nAEST-10AEDT,M10.1.0,M4.1.0/3\n").bytes
    for index in bytes.indices {
      for value: UInt8 in [0, 1, 0x2D, 0x7F, 0x80, 0xFF] {
        var damaged = bytes
        damaged[index] = value
        guard let file = try? ZoneFile(damaged) else { continue }
        let rules = ZoneRules(identifier: "Test/Damaged", file: file)
        let isAscending = zip(rules.segmentStarts, rules.segmentStarts.dropFirst())
          .allSatisfy { $0 < $1 }
        #expect(isAscending && rules.segmentStarts.count == rules.segmentOffsets.count)
      }
    }
  }

  @Test func `a rule whose changes meet at new year is daylight time all year`() throws {
    let parts = ZoneFileParts(
      times: [], types: [], offsets: [0], footer: "\nEST5EDT,0/0,J365/25\n")
    let rules = ZoneRules(identifier: "Test/Always", file: try ZoneFile(parts.bytes))
    #expect(rules.segmentOffsets == [-18_000, -14_400, -18_000])
    #expect(rules.offset(at: Instant(secondsSince1970: 1_800_000_000)) == -14_400)
  }
}
