extension TimeCell {
  /// What a cell says of its zone behind the time; `offset` is nil where that is only a name, or
  /// letters that several zones go by.
  struct ZoneRemark {
    var offset: Int?
  }

  /// Reads `Z`, `+10:00`, `UTC+1`, `CEST`, each in brackets or not, `(Europe/Berlin)`, and an offset
  /// with a name behind it; nil where something else stands here.
  static func zone(_ scan: inout CellScan, _ cell: Span<UInt8>) -> ZoneRemark? {
    _ = scan.blanks(in: cell)
    if scan.word(Word.uhr, in: cell) {
      if scan.isAtEnd(of: cell) { return ZoneRemark() }
      _ = scan.blanks(in: cell)
    }
    var remark = ZoneRemark(offset: offset(&scan, cell))
    if remark.offset != nil {
      _ = scan.blanks(in: cell)
      if scan.isAtEnd(of: cell) { return remark }
    }
    if scan.skip(0x28, in: cell) || scan.skip(0x5B, in: cell) {
      guard let named = bracketed(&scan, cell) else { return nil }
      remark.offset = remark.offset ?? named.offset
      return remark
    }
    return remark.offset == nil ? bare(&scan, cell) : nil
  }

  /// The rest of a remark in brackets, whatever it says.
  private static func bracketed(_ scan: inout CellScan, _ cell: Span<UInt8>) -> ZoneRemark? {
    let last = cell[cell.count - 1]
    guard last == 0x29 || last == 0x5D else { return nil }
    let inner = cell.extracting(scan.position..<cell.count - 1)
    var inside = CellScan()
    let offset = offset(&inside, inner)
    scan.skipAll(of: cell)
    return ZoneRemark(offset: inside.isAtEnd(of: inner) ? offset : nil)
  }

  /// A zone's name or letters at the end: `Europe/Berlin`, `IST`.
  private static func bare(_ scan: inout CellScan, _ cell: Span<UInt8>) -> ZoneRemark? {
    let name = cell.extracting(scan.position..<cell.count)
    var (letters, slashes) = (0, 0)
    for index in name.indices {
      switch name[index] {
      case 0x41...0x5A, 0x61...0x7A: letters += 1
      case 0x2F: slashes += 1
      case 0x5F, 0x2D: continue
      default: return nil
      }
    }
    let isName = slashes > 0 && letters > 4
    guard isName || slashes == 0 && ZoneLetters.areAmbiguous(name) else { return nil }
    scan.skipAll(of: cell)
    return ZoneRemark()
  }

  /// Seconds east of UTC; nil where no offset stands here.
  static func offset(_ scan: inout CellScan, _ cell: Span<UInt8>) -> Int? {
    guard scan.isAtLetter(of: cell) else { return signed(&scan, cell) }
    var behind = scan
    if behind.word(Word.z, in: cell), !behind.isAtLetter(of: cell) {
      scan = behind
      return 0
    }
    if let east = ZoneLetters.offset(&scan, cell) {
      return east == 0 ? signed(&scan, cell) ?? 0 : east
    }
    return signed(&scan, cell)
  }

  /// The offset of `+10:00`, `-0330`, `+9`; nil where none stands here, and nothing is stepped over.
  private static func signed(_ scan: inout CellScan, _ cell: Span<UInt8>) -> Int? {
    let before = scan
    guard let sign = scan.sign(in: cell), let hours = scan.number(in: cell),
      let east = seconds(hours, &scan, cell)
    else {
      scan = before
      return nil
    }
    return sign * east
  }

  private static func seconds(
    _ hours: (value: Int, digits: Int), _ scan: inout CellScan, _ cell: Span<UInt8>
  ) -> Int? {
    if hours.digits == 4 {
      guard hours.value % 100 < 60, hours.value / 100 < 24 else { return nil }
      return hours.value / 100 * 3600 + hours.value % 100 * 60
    }
    guard hours.digits <= 2, hours.value < 24 else { return nil }
    guard scan.skip(0x3A, in: cell) else { return hours.value * 3600 }
    guard let minutes = scan.number(in: cell), minutes.digits == 2, minutes.value < 60 else {
      return nil
    }
    return hours.value * 3600 + minutes.value * 60
  }
}
