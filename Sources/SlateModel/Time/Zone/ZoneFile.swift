/// What a TZif file says: its 64-bit transitions and the rule that holds after the last of them.
struct ZoneFile {
  /// Seconds since 1970, ascending: from `times[i]` on, clocks are `offsets[i]` seconds east.
  private(set) var times: [Int64] = []
  private(set) var offsets: [Int32] = []
  /// Seconds east of UTC before the first transition.
  private(set) var initialOffset: Int32 = 0
  /// The rule after the last transition; nil where the file gives none.
  private(set) var footer: ZoneFooter?

  /// The earliest time that a file may name (RFC 9636, section 3.2).
  private static let bigBang: Int64 = -(1 << 59)

  /// Reads a TZif file of version 2 or later (RFC 9636, section 3).
  init(_ bytes: [UInt8]) throws(ZoneFileFault) {
    let first = try Header(bytes, at: 0)
    guard first.version >= UInt8(ascii: "2") else { throw .version1 }
    // The 32-bit block is for readers of another age; the same data follow in 64 bits.
    let header = try Header(bytes, at: Header.size + first.dataSize(timeSize: 4))
    let data = header.start + Header.size
    let footerStart = data + header.dataSize(timeSize: 8)
    guard footerStart < bytes.count else { throw .truncated }
    guard header.leapCount == 0 else { throw .leapSeconds }
    try readTransitions(bytes, header, at: data)
    try readFooter(bytes[footerStart...])
  }

  private mutating func readTransitions(
    _ bytes: [UInt8], _ header: Header, at start: Int
  ) throws(ZoneFileFault) {
    let indexStart = start + header.timeCount * 8
    let typeStart = indexStart + header.timeCount
    var types: [Int32] = []
    for type in 0..<header.typeCount {
      let offset = Int32(truncatingIfNeeded: bytes.bigEndian(at: typeStart + type * 6, size: 4))
      guard abs(Int(offset)) <= ZoneRules.largestOffset else { throw .contradictory }
      types.append(offset)
    }
    guard let initial = types.first else { throw .contradictory }
    initialOffset = initial
    for index in 0..<header.timeCount {
      let time = bytes.bigEndian(at: start + index * 8, size: 8)
      let type = Int(bytes[indexStart + index])
      guard type < types.count, time <= ZoneFile.bigBang.magnitude,
        time >= times.last.map({ $0 + 1 }) ?? ZoneFile.bigBang
      else { throw .contradictory }
      times.append(time)
      offsets.append(types[type])
    }
  }

  /// Reads the footer: a rule between two line feeds, or nothing between them.
  private mutating func readFooter(_ bytes: ArraySlice<UInt8>) throws(ZoneFileFault) {
    let text = bytes.dropFirst()
    guard bytes.first == UInt8(ascii: "\n"), let end = text.firstIndex(of: UInt8(ascii: "\n"))
    else { throw .truncated }
    let rule = text[..<end]
    guard !rule.isEmpty else { return }
    guard let footer = ZoneFooter(Array(rule)) else {
      throw .footer(String(decoding: rule, as: UTF8.self))
    }
    self.footer = footer
  }
}

extension ZoneFile {
  /// The 44 bytes that begin each of a TZif file's two blocks.
  private struct Header {
    static let size = 44
    let start: Int
    let version: UInt8
    let timeCount: Int
    let typeCount: Int
    let leapCount: Int
    private let otherBytes: Int

    init(_ bytes: [UInt8], at start: Int) throws(ZoneFileFault) {
      guard start + Header.size <= bytes.count else {
        throw start == 0 ? .notZoneFile : .truncated
      }
      guard bytes[start..<start + 4].elementsEqual("TZif".utf8) else { throw .notZoneFile }
      func count(_ index: Int) -> Int {
        Int(bytes.bigEndian(at: start + 20 + index * 4, size: 4) & 0xFFFF_FFFF)
      }
      self.start = start
      version = bytes[start + 4]
      leapCount = count(2)
      timeCount = count(3)
      typeCount = count(4)
      // One byte for each UT and each standard-time mark, and the letters of the names.
      otherBytes = count(0) + count(1) + count(5)
    }

    /// Bytes of the block after its header, where a time takes `timeSize` bytes.
    func dataSize(timeSize: Int) -> Int {
      timeCount * (timeSize + 1) + typeCount * 6 + leapCount * (timeSize + 4) + otherBytes
    }
  }
}

extension [UInt8] {
  /// The signed number in the `size` bytes from `start` on, most significant first.
  fileprivate func bigEndian(at start: Int, size: Int) -> Int64 {
    var value: Int64 = 0
    for index in start..<start + size {
      value = (value << 8) | Int64(self[index])
    }
    return value
  }
}
