import SlateModel

/// A point in time as a cell writes it.
struct TimeCell: Equatable {
  /// Seconds since 1970-01-01T00:00 on the clock that the cell was written by.
  var local: Int64
  /// Seconds east of UTC where the cell tells its offset.
  var offset: Int?

  /// Reads `2026-03-01`, `2026-03-01 09:30`, `2026-03-01T09:30:15.25+10:00`, `1/3/2026 9:30 pm`,
  /// `25/Feb/26 10:17 PM`, `April 10, 2026 9:00 AM` and their like; fractions of a second are cut.
  ///
  /// - Parameter order: tells day from month where the year comes last.
  /// - Returns: nil where it is no such time, or lies outside 1970 to 2100.
  init?(_ cell: Span<UInt8>, order: DateOrder) {
    if let local = Self.plainSeconds(cell) {
      self.local = local
      return
    }
    if cell.count == 20, cell[19] == 0x5A, let utc = Self.plainSeconds(cell.extracting(0..<19)) {
      local = utc
      offset = 0
      return
    }
    var scan = CellScan()
    guard let date = Self.date(&scan, cell, order: order) else { return nil }
    local = Int64(date.daysSince1970) * 86_400
    offset = nil
    if scan.isAtEnd(of: cell) { return }
    guard Self.mark(&scan, cell), let seconds = Self.clock(&scan, cell) else { return nil }
    local += seconds
    if scan.isAtEnd(of: cell) { return }
    if Self.remark(&scan, cell) { return }
    guard let east = Self.offset(&scan, cell), scan.isAtEnd(of: cell) else { return nil }
    offset = east
  }

  /// What stands between date and time: a `T`, or blanks with a comma before or a French word in
  /// them.
  private static func mark(_ scan: inout CellScan, _ cell: Span<UInt8>) -> Bool {
    if scan.word(Word.t, in: cell) { return true }
    _ = scan.skip(0x2C, in: cell)
    guard scan.blanks(in: cell) else { return false }
    return !scan.exactly(Word.at, in: cell) || scan.blanks(in: cell)
  }

  /// A zone's name in brackets at the end: it tells no offset by itself.
  private static func remark(_ scan: inout CellScan, _ cell: Span<UInt8>) -> Bool {
    let before = scan
    _ = scan.blanks(in: cell)
    guard scan.skip(0x28, in: cell), cell[cell.count - 1] == 0x29 else {
      scan = before
      return false
    }
    return true
  }

  /// Seconds since midnight.
  private static func clock(_ scan: inout CellScan, _ cell: Span<UInt8>) -> Int64? {
    guard let hour = scan.number(in: cell), hour.digits <= 2, scan.skip(0x3A, in: cell),
      let minute = scan.number(in: cell), minute.digits == 2, minute.value < 60
    else { return nil }
    var second = 0
    if scan.skip(0x3A, in: cell) {
      guard let written = scan.number(in: cell), written.digits == 2, written.value < 60 else {
        return nil
      }
      second = written.value
      if scan.skip(0x2E, in: cell) || scan.skip(0x2C, in: cell) {
        guard scan.number(in: cell) != nil else { return nil }
      }
    }
    guard let hours = hourOfDay(hour.value, &scan, cell) else { return nil }
    return Int64(hours * 3600 + minute.value * 60 + second)
  }

  /// The hour from 0 to 23, with AM and PM where they are written.
  private static func hourOfDay(
    _ hour: Int, _ scan: inout CellScan, _ cell: Span<UInt8>
  ) -> Int? {
    let before = scan
    _ = scan.blanks(in: cell)
    let isMorning = scan.word(Word.am, in: cell)
    if isMorning || scan.word(Word.pm, in: cell) {
      guard (1...12).contains(hour) else { return nil }
      return hour % 12 + (isMorning ? 0 : 12)
    }
    scan = before
    return hour < 24 ? hour : nil
  }

  private static func offset(_ scan: inout CellScan, _ cell: Span<UInt8>) -> Int? {
    _ = scan.blanks(in: cell)
    if scan.word(Word.z, in: cell) || scan.word(Word.utc, in: cell) || scan.word(Word.gmt, in: cell)
    {
      return 0
    }
    let sign: Int
    if scan.skip(0x2B, in: cell) {
      sign = 1
    } else if scan.skip(0x2D, in: cell) {
      sign = -1
    } else {
      return nil
    }
    guard let hours = scan.number(in: cell) else { return nil }
    if hours.digits == 4 {
      guard hours.value % 100 < 60, hours.value / 100 < 24 else { return nil }
      return sign * (hours.value / 100 * 3600 + hours.value % 100 * 60)
    }
    guard hours.digits <= 2, hours.value < 24 else { return nil }
    guard scan.skip(0x3A, in: cell) else { return sign * hours.value * 3600 }
    guard let minutes = scan.number(in: cell), minutes.digits == 2, minutes.value < 60 else {
      return nil
    }
    return sign * (hours.value * 3600 + minutes.value * 60)
  }
}
